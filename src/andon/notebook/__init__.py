"""A finished run at hand in a notebook: tables as data frames, estimates and causes as objects, charts, verbatims. See docs/how-to."""
