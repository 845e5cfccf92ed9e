"""What can be set: for this workstation, for the team."""
