"""What comes and goes: spreadsheets, CSV, ERP layouts. No session, no Qt, no words to the user."""
