"""Reasons on anybody's file: taught by labelled texts, or found without labels. `andon reasons`; docs/reasons.md."""
