"""The segments: how many, how warm, who."""
