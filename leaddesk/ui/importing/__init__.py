"""Import: from a file of whatever kind to leads, in six steps that each can be gone back."""
