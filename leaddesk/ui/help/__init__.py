"""Help: the manual at the page that fits what is shown, and the report of a problem."""
