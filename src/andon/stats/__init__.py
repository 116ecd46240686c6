"""Estimators that rooms share, each with its source; thin over SciPy and NumPy where they have it."""
