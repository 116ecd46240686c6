"""What rooms share about language: personal data, zones, dates, promises, cues, vectors, a table of words."""
