"""How often derived values were rebuilt as a whole, without a step that names the leads."""

SETTLED = "settled"
"""The counter's name. Whoever keeps something between two readings looks at it, and at the last
step."""
