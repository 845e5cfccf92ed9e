"""LeadDesk: works the leads of a small company, from the cold address to the first order."""

__version__ = "0.1.0"
