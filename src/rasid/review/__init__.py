"""What people decide of the machine's coding: which events are right, what is wrong with the others, and what it missed.

- `model`: a person's coding of one event, and the machine's as the starting point;
- `decide`: decisions, which are only ever added;
- `standing`: what holds of an event or report, guess or decision;
- `queue`: in which order events are put before a reviewer;
- `blind`: coding by two people without sight of each other, and what they agree on;
- `gold`: decided reports as gold for `rasid evaluate`.
"""
