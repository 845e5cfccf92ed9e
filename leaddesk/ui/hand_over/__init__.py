"""Handing over to the ERP, and the customer numbers that come back."""
