package org.dateline.intake;

/** The kinds of input that can be asked for; {@link #AUTO} looks at name and content. */
public enum InputKind {
  AUTO,
  HTML,
  TEXT,
  JSONL,
  FEED,
  WARC
}
