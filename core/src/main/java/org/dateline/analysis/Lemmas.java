package org.dateline.analysis;

/**
 * Dictionary forms that a {@link Lemmatizer} found lately: of each form the one under the tag that
 * it had last. A workspace for one thread.
 */
final class Lemmas {
  private final Lemmatizer lemmatizer;
  private final ByForm<Lemma> found = new ByForm<>(Lemma::new);

  /** The dictionary form under a tag. */
  private static final class Lemma {
    private int tag;
    private String words = "";
  }

  Lemmas(Lemmatizer lemmatizer) {
    this.lemmatizer = lemmatizer;
  }

  /** The dictionary form of a word with this tag of a tagger. */
  String of(WordForm form, int tag, Tagger tagger) {
    Lemma lemma = found.get(form);
    if (found.isFresh() || lemma.tag != tag) {
      lemma.tag = tag;
      lemma.words = lemmatizer.lemma(form.written, tagger.universal(tag), tagger.detail(tag));
    }
    return lemma.words;
  }
}
