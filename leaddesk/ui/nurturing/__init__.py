"""The page Nurturing: what is due, who is on which track, the tracks, the content library."""
