package org.dateline.analysis.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.EntityLexicon;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Annotation;
import org.dateline.model.Article;
import org.dateline.model.Entity;
import org.dateline.model.EntityKind;
import org.dateline.model.EntityMention;
import org.dateline.model.Moment;
import org.dateline.model.PlaceAndDate;
import org.dateline.model.Sentence;
import org.dateline.pipeline.Annotator;
import org.jspecify.annotations.Nullable;

/**
 * Notices who and what an article speaks of: names, the phrases and pronouns that take them up, and
 * the entities behind them. Thread-safe.
 */
public final class NameAnnotator implements Annotator {
  private static final int MONTH = 7; // characters of "2022-01"

  private final EntityLexicon lexicon;
  private final NameKnowledge known;
  private final NameFinder finder;
  private final OfficeReader offices;
  private final NominalReader nominals;
  private final DatelineNames datelines;
  private final CapitalReader capitals;

  public NameAnnotator(KnowledgePack knowledge) {
    this(knowledge, NameKnowledge.open(knowledge));
  }

  /** An annotator that shares with others what is known of names. */
  public NameAnnotator(KnowledgePack knowledge, NameKnowledge known) {
    this.known = known;
    this.lexicon = known.lexicon();
    this.finder = new NameFinder(knowledge, known);
    this.offices = new OfficeReader(lexicon);
    this.capitals = new CapitalReader(knowledge, lexicon);
    this.datelines = new DatelineNames(knowledge, known);
    this.nominals = new NominalReader(knowledge, lexicon);
  }

  @Override
  public String name() {
    return "names";
  }

  @Override
  public Set<Class<? extends Annotation>> requires() {
    return Set.of(Sentence.class);
  }

  @Override
  public Set<Class<? extends Annotation>> provides() {
    return Set.of(EntityMention.class);
  }

  @Override
  public AnnotatedArticle annotate(AnnotatedArticle article) {
    List<Sentence> sentences = article.all(Sentence.class);
    if (sentences.isEmpty() || !isEnglish(article.article().heading().language())) {
      return article;
    }
    String text = article.text().content();
    NameWords words = NameWords.of(text, sentences, known);
    List<List<Name>> names = finder.find(words);
    int line = lineOf(sentences, article.article().heading().dateline());
    if (line >= 0) {
      datelines.mend(article, line, words, names.get(line));
    }
    EntityLinker linker =
        new EntityLinker(known, offices, capitals, text, sentences, line, month(article));
    linker.fileFrom(datelines.namesake(article));
    Map<Name, Referent> linked = linker.link(names);
    if (line >= 0) {
      linked.values().forEach(referent -> referent.hush(line));
    }
    List<EntityMention> mentions = new ArrayList<>();
    linked.forEach((name, referent) -> mentions.add(mention(name, referent, sentences)));
    NominalReader.Nominals more = nominals.read(text, sentences, names, linked, linker);
    mentions.addAll(more.mentions());
    List<Entity> entities = more.entities().stream().map(Referent::entity).toList();
    return article.with(mentions).withEntities(entities);
  }

  /**
   * The number of the sentence that the dateline is; -1 where there is none. "LIMA (Agency) -": the
   * agency of a dateline is not what "the agency" means further on.
   */
  private static int lineOf(List<Sentence> sentences, @Nullable PlaceAndDate dateline) {
    for (int s = 0; s < sentences.size() && dateline != null; s++) {
      if (sentences.get(s).span().covers(dateline.span())) {
        return s;
      }
    }
    return -1;
  }

  private EntityMention mention(Name name, Referent referent, List<Sentence> sentences) {
    EntityKind kind = name.kind() == EntityKind.NATIONALITY ? name.kind() : referent.kind;
    Sentence sentence = sentences.get(name.sentence());
    EntityMention.Form form = form(sentence.token(name.last()).form(), referent);
    return new EntityMention(sentence.span(name.first(), name.last()), kind, form, referent.id);
  }

  // "the Indian government" is known, yet a common noun heads it; "the Secretary" names nobody.
  private EntityMention.Form form(String last, Referent referent) {
    String lower = last.toLowerCase(Locale.ROOT);
    boolean common =
        referent.kind == EntityKind.ORGANIZATION
            && last.equals(lower)
            && Character.isLetter(last.codePointAt(0));
    boolean title =
        referent.kind == EntityKind.PERSON
            && referent.name.equalsIgnoreCase(last)
            && lexicon.role(lower).isPresent()
            && lexicon.title(lower).isPresent();
    return common || title ? EntityMention.Form.NOMINAL : EntityMention.Form.NAME;
  }

  private static String month(AnnotatedArticle article) {
    Article.Heading heading = article.article().heading();
    PlaceAndDate line = heading.dateline();
    Moment filed = line == null ? null : line.date();
    Moment published = heading.published() == null ? filed : heading.published();
    return published == null
        ? EntityLinker.LATEST
        : published.date().toString().substring(0, MONTH);
  }

  private static boolean isEnglish(String language) {
    return language.startsWith("en") || language.equals("und") || language.isEmpty();
  }
}
