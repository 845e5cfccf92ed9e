"""Small widgets and delegates that more than one view needs."""
