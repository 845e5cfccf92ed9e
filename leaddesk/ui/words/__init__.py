"""Every word that a user reads, German and English. Needs QtCore only, so the command line reads it too."""
