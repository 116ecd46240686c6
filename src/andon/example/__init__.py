"""A made-up company with planted truth; it and the rooms import nothing from each other."""
