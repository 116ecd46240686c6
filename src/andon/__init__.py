"""Andon: customer experience management that ends at the root cause."""

__version__ = "0.1.0"
