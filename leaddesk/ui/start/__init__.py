"""The first start, and the banner of the sample data."""
