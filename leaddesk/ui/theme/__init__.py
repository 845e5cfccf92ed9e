"""Tokens, palette, style sheet, icons, fonts: the one place where looks are decided."""
