package org.dateline.evaluation.syntax;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.analysis.QuickInputs;
import org.dateline.analysis.QuickNetwork;
import org.dateline.analysis.SentenceAnnotator;
import org.dateline.analysis.Tagger;
import org.dateline.analysis.WordForms;
import org.dateline.knowledge.ResourcePack;
import org.dateline.knowledge.WordClasses;
import org.dateline.learning.LinearModel;
import org.dateline.text.Bytes;
import org.dateline.text.Span;

/**
 * Trains the network that tells plain tags on what the tagger itself decides, over raw news and
 * over the sentences that the tagger was trained on. The articles by which speed is measured are
 * left out. The same to the byte each time.
 */
final class QuickTrainer {
  private static final List<String> RAW =
      List.of("statements/train", "stories/dev", "places/tr-news", "places/geowebnews-dev");
  private static final int MEASURED = 200; // articles of the first file
  private static final int RAREST = 4; // times a word must occur to have a row of its own
  private static final int EPOCHS = 3;
  private static final int BATCH = 8; // sentences
  private static final double RATE = .002;
  private static final int SAMPLE_EVERY = 40; // batches
  private static final int WORD = 32;
  private static final int HIDDEN = 64;
  private static final int FACTS = 1 << 12;
  private static final float MARGIN = 2; // by which the best tag must lead, chosen on dev

  private final WordForms forms;
  private final int choices;
  private final Tagger tagger;
  private final Tagger.Workspace tagging;
  private final List<Lesson> lessons = new ArrayList<>();
  private final Map<Integer, Integer> counts = new TreeMap<>();

  /** Sets out the words of a sentence. */
  private interface Lesson {
    void fill(WordForms forms);
  }

  /** A trainer of a network that learns from the tagger of this model. */
  QuickTrainer(WordClasses words, LinearModel tags) {
    this.forms = new WordForms(words);
    this.choices = tags.classes().size();
    this.tagger = new Tagger(tags);
    this.tagging = tagger.workspace();
  }

  /** Takes in the raw news of the corpora. */
  QuickTrainer take(Path corpora) {
    SentenceAnnotator cutter = new SentenceAnnotator(ResourcePack.open());
    for (String file : RAW) {
      List<String> texts = ClassTrainer.texts(corpora.resolve(file + ".jsonl"));
      int skipped = file.equals(RAW.get(0)) ? MEASURED : 0;
      for (String text : texts.subList(Math.min(skipped, texts.size()), texts.size())) {
        cutter.read(text, new Span(0, text.length())).forEach(one -> add(to -> to.fill(one)));
      }
    }
    return this;
  }

  /** Takes in the words of a treebank. */
  QuickTrainer take(List<GoldSentence> treebank) {
    treebank.forEach(sentence -> add(sentence::fill));
    return this;
  }

  private void add(Lesson lesson) {
    lesson.fill(forms);
    if (forms.size() > 0) {
      lessons.add(lesson);
    }
    for (int word = 0; word < forms.size(); word++) {
      counts.merge(forms.name(word), 1, Integer::sum);
    }
  }

  /** The network, having learned from all that was taken in. */
  Bytes model() {
    QuickNetwork.Shape shape = new QuickNetwork.Shape(WORD, FACTS, HIDDEN, choices);
    Shuffle chance = new Shuffle(1);
    QuickLearner learner = new QuickLearner(shape, counts, RAREST, chance);
    QuickInputs inputs = new QuickInputs(shape.facts());
    int batches = EPOCHS * lessons.size() / BATCH;
    int seen = 0;
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      for (int index : chance.order(lessons.size())) {
        learn(learner, inputs, lessons.get(index));
        seen++;
        if (seen % BATCH == 0) {
          step(learner, seen / BATCH, batches);
        }
      }
    }
    return learner.network(MARGIN).toBytes();
  }

  private void learn(QuickLearner learner, QuickInputs inputs, Lesson lesson) {
    lesson.fill(forms);
    tagger.tag(forms, tagging);
    learner.begin(forms);
    for (int word = 0; word < forms.size(); word++) {
      inputs.gather(forms, word);
      learner.learn(inputs, forms.tag(word));
    }
    learner.end();
  }

  private static void step(QuickLearner learner, int batch, int batches) {
    double done = batch / (double) batches;
    learner.step(RATE * pace(done));
    if (done > .6 && batch % SAMPLE_EVERY == 0) {
      learner.sample();
    }
  }

  /** Slow at first, then full, then ever slower. */
  private static double pace(double done) {
    if (done < .02) {
      return done / .02;
    }
    return done < .4 ? 1 : Math.max(.02, 1 - (done - .4) / .6);
  }
}
