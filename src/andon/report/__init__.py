"""The report: one HTML file that works offline, without JavaScript, and leads from each number to the customers' words."""
