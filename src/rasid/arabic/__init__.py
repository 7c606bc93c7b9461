"""Arabic as it is printed: letters, tokens, sentences, verb and noun forms, numbers."""
