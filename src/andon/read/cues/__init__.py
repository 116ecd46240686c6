"""What words speak for a signal: one table a signal, weights in log-odds, in the notation of andon.text.cues."""
