package org.dateline.analysis.language;

import java.util.Locale;
import java.util.Set;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Annotation;
import org.dateline.model.Article;
import org.dateline.model.Notice;
import org.dateline.pipeline.Annotator;

/**
 * Settles the language of an article: a page's own word is believed unless its words are plainly of
 * another language, and then a notice says so. Thread-safe.
 */
public final class LanguageAnnotator implements Annotator {
  private static final String ENGLISH = "en";
  private static final int CODE = 2; // letters of a language in ISO 639-1

  private final LanguageDetector detector;

  public LanguageAnnotator(KnowledgePack knowledge) {
    this.detector = LanguageDetector.open(knowledge);
  }

  @Override
  public String name() {
    return "language";
  }

  @Override
  public Set<Class<? extends Annotation>> requires() {
    return Set.of();
  }

  @Override
  public Set<Class<? extends Annotation>> provides() {
    return Set.of();
  }

  @Override
  public AnnotatedArticle annotate(AnnotatedArticle article) {
    Article read = article.article();
    String said = read.heading().language();
    String text = read.text().content();
    boolean silent = said.isEmpty() || said.equals(LanguageDetector.UNDETERMINED);
    String found = silent ? detector.detect(text) : detector.check(text, said);
    boolean told = isRead(found);
    if (found.equals(said) && told) {
      return article;
    }
    Article known = with(read, found);
    if (!silent && !found.equals(said)) {
      known = known.withNotice(notice(said, found));
    }
    if (!told) {
      known = known.withNotice(notRead(found));
    }
    return new AnnotatedArticle(known, article.annotations(), article.entities());
  }

  private static boolean isRead(String language) {
    String code = language.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return code.length() != CODE || code.equals(ENGLISH); // "und", "mul", "x-default" tell none
  }

  private static Notice notRead(String language) {
    return new Notice(
        "not-english",
        "The text is taken to be in another language (" + language + "); only English is read.",
        null);
  }

  private static Article with(Article read, String language) {
    return new Article(
        read.id(),
        read.heading().withLanguage(language),
        read.text(),
        read.blocks(),
        read.links(),
        read.notices());
  }

  private static Notice notice(String said, String found) {
    return new Notice(
        "other-language",
        "The page calls its language " + said + "; its words are of " + found + ".",
        null);
  }
}
