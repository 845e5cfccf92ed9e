"""The frame around the views: window, navigation, search, status, palette."""
