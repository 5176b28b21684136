package org.dateline.evaluation.pages;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.dateline.evaluation.Score;

/**
 * Other extractors on the same pages in the same run, where they are on the class path: the Maven
 * profile {@code peers} puts them there. Found by name, so that nothing else depends on them.
 */
final class PeerScores {
  private PeerScores() {}

  /** A peer's body of a page; an empty text when it fails. */
  private interface Peer {
    String name();

    String body(String address, String markup) throws ReflectiveOperationException;
  }

  private record Boilerpipe(Object extractor, Method text) implements Peer {
    static Boilerpipe find() throws ReflectiveOperationException {
      Class<?> type = Class.forName("de.l3s.boilerpipe.extractors.ArticleExtractor");
      Object extractor = type.getField("INSTANCE").get(null);
      return new Boilerpipe(extractor, type.getMethod("getText", String.class));
    }

    @Override
    public String name() {
      return "boilerpipe";
    }

    @Override
    public String body(String address, String markup) throws ReflectiveOperationException {
      return (String) text.invoke(extractor, markup);
    }
  }

  private record Readability(Class<?> type) implements Peer {
    static Readability find() throws ReflectiveOperationException {
      return new Readability(Class.forName("net.dankito.readability4j.Readability4J"));
    }

    @Override
    public String name() {
      return "readability4j";
    }

    @Override
    public String body(String address, String markup) throws ReflectiveOperationException {
      Object reader = type.getConstructor(String.class, String.class).newInstance(address, markup);
      Object article = type.getMethod("parse").invoke(reader);
      Object body = article.getClass().getMethod("getTextContent").invoke(article);
      return body == null ? "" : (String) body;
    }
  }

  /** Scores of the peers that are there; their speed also as a share of ours in this run. */
  static List<Score> read(Path corpora, double ours) {
    List<Score> scores = new ArrayList<>();
    for (Peer peer : peers()) {
      score(corpora, peer.name(), (gold, markup) -> timed(peer, gold, markup), ours, scores);
    }
    if (!scores.isEmpty()) {
      node(corpora, ours, scores);
    }
    return scores;
  }

  private static List<Peer> peers() {
    List<Peer> peers = new ArrayList<>();
    try {
      peers.add(Boilerpipe.find());
      peers.add(Readability.find());
    } catch (ReflectiveOperationException absent) {
      return peers; // measured only where they are there
    }
    return peers;
  }

  private static void node(Path corpora, double ours, List<Score> scores) {
    try (NodePeer peer = NodePeer.start()) {
      score(corpora, NodePeer.NAME, peer::read, ours, scores);
    } catch (IOException absent) {
      return; // measured only where Node and its packages are there
    }
  }

  /** The body of a page, and the nanoseconds it took. */
  record Answer(String body, long nanos) {}

  private static void score(
      Path corpora,
      String name,
      BiFunction<GoldPage, String, Answer> peer,
      double ours,
      List<Score> scores) {
    List<GoldPage> all = GoldPage.all(corpora);
    all.forEach(gold -> warmUp(peer, gold));
    BodyScore body = new BodyScore();
    long busy = 0;
    int pages = 0;
    for (GoldPage gold : all) {
      long before = PagesTask.cpuTime();
      String markup = markup(gold); // ours reads bytes, too
      long decoding = PagesTask.cpuTime() - before;
      Answer answer = peer.apply(gold, markup);
      busy += decoding + answer.nanos();
      body.add(gold, answer.body());
      pages++;
    }
    String key = "peers.pages." + name.toLowerCase(Locale.ROOT);
    scores.add(Score.of(key + ".f1", "Article body, F1, by " + name, body.f1()));
    double speed = pages * 1e9 / busy;
    scores.add(Score.of(key + ".speed", "Pages a second, by " + name, speed));
    scores.add(Score.of(key + ".ratio", "Times as fast as " + name, ours / speed));
  }

  /** One pass that is not scored: ours is warm by the time it is measured. */
  @SuppressWarnings("unused")
  private static void warmUp(BiFunction<GoldPage, String, Answer> peer, GoldPage gold) {
    Answer unscored = peer.apply(gold, markup(gold));
  }

  private static String markup(GoldPage gold) {
    var content = gold.content();
    return content.decode(0, content.length(), StandardCharsets.UTF_8);
  }

  private static Answer timed(Peer peer, GoldPage gold, String markup) {
    long before = PagesTask.cpuTime();
    String found = body(peer, gold, markup);
    return new Answer(found, PagesTask.cpuTime() - before);
  }

  private static String body(Peer peer, GoldPage gold, String markup) {
    try {
      return peer.body(gold.url(), markup);
    } catch (ReflectiveOperationException failed) {
      return ""; // a peer that fails on a page found nothing on it
    }
  }
}
