package org.dateline.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.text.Bytes;

/**
 * The charset of a capture as browsers take it: byte order mark, then UTF-8 where the bytes are
 * valid so, then the server's word, then the page's own, each only where the bytes read as a
 * language in it; else what they read like. Immutable.
 */
final class CharsetSniffer {
  private static final int HEAD = 40_000; // bytes in which a page must state its charset
  private static final int SAMPLE = 200_000;
  private static final byte ESCAPE = 0x1B;
  private static final Pattern STATED =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})|encoding=[\"']([\\w-]+)");

  private final CharsetGuess guess;

  CharsetSniffer(KnowledgePack pack) {
    this.guess = new CharsetGuess(pack);
  }

  Charset sniff(Bytes content, String mediaType) {
    Optional<Charset> marked = byteOrderMark(content);
    if (marked.isPresent()) {
      return marked.get();
    }
    Optional<Charset> shaped = byForm(content);
    if (shaped.isPresent()) {
      return shaped.get();
    }
    if (isValidUtf8(content)) {
      return StandardCharsets.UTF_8;
    }
    List<Charset> stated = new ArrayList<>();
    for (String where : List.of(mediaType, latin(content, HEAD))) {
      stated(where).filter(CharsetSniffer::isBytewise).ifPresent(stated::add);
    }
    return guess.choose(content.toArray(), stated);
  }

  /** The first bytes, at most this many, as text in their charset. */
  String read(Bytes content, String mediaType, int most) {
    int end = Math.min(most, content.length());
    boolean unmarked = byteOrderMark(content).isEmpty();
    String text = unmarked ? content.decode(0, end, StandardCharsets.UTF_8) : "";
    boolean plain = unmarked && (hasNoForm(text) || byForm(content).isEmpty());
    if (plain && text.indexOf('\uFFFD') < 0) {
      return text; // it is valid so
    }
    Charset charset = sniff(content, mediaType);
    boolean known = plain && charset.equals(StandardCharsets.UTF_8);
    return known ? text : content.decode(0, end, charset);
  }

  /** Whether nothing that gives a form away is among the bytes read so. */
  private static boolean hasNoForm(String text) {
    return text.indexOf(0) < 0 && text.indexOf(ESCAPE) < 0;
  }

  private static Optional<Charset> byteOrderMark(Bytes content) {
    int first = content.length() > 1 ? ((content.at(0) & 0xFF) << 8) | (content.at(1) & 0xFF) : 0;
    if (first == 0xFEFF) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (first == 0xFFFE) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    boolean utf8 = first == 0xEFBB && content.length() > 2 && (content.at(2) & 0xFF) == 0xBF;
    return utf8 ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
  }

  /** What the form of the bytes alone gives away: every other byte zero, or escapes to kanji. */
  private static Optional<Charset> byForm(Bytes content) {
    int end = Math.min(content.length(), HEAD);
    int[] zeros = new int[2];
    boolean escapes = false;
    for (int at = 0; at < end; at++) {
      zeros[at & 1] += content.at(at) == 0 ? 1 : 0;
      escapes |= content.at(at) == ESCAPE && at + 1 < end && content.at(at + 1) == '$';
    }
    if (end > 8 && zeros[1] > end / 24 && zeros[0] <= end / 100) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (end > 8 && zeros[0] > end / 24 && zeros[1] <= end / 100) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return escapes ? named("iso-2022-jp") : Optional.empty();
  }

  private static boolean isBytewise(Charset charset) {
    return !charset.equals(StandardCharsets.UTF_8) && !charset.name().startsWith("UTF-16");
  }

  private static boolean isValidUtf8(Bytes content) {
    int end = Math.min(content.length(), SAMPLE);
    while (end > 0 && end < content.length() && (content.at(end) & 0xC0) == 0x80) {
      end--;
    }
    byte[] sample = content.toArray();
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(sample, 0, end));
      return true;
    } catch (CharacterCodingException other) {
      return isMostlyUtf8(sample, end);
    }
  }

  /** Whether nearly all sequences are whole: one bad byte does not make a page Latin. */
  private static boolean isMostlyUtf8(byte[] sample, int end) {
    int good = 0;
    int bad = 0;
    int at = 0;
    while (at < end) {
      int lead = sample[at] & 0xFF;
      int more = lead < 0x80 ? 0 : lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : -1;
      int seen = 0;
      while (seen < more && at + 1 + seen < end && (sample[at + 1 + seen] & 0xC0) == 0x80) {
        seen++;
      }
      good += more > 0 && seen == more ? 1 : 0;
      bad += more < 0 || seen < more ? 1 : 0;
      at += 1 + seen;
    }
    return good > 20 * (bad + 1);
  }

  /** The charset that a capture states where it states none that is known; else nothing. */
  static Optional<String> unknown(Bytes content, String mediaType) {
    String unknown = null;
    for (String where : List.of(mediaType, latin(content, HEAD))) {
      for (String name : names(where)) {
        if (named(name).isPresent()) {
          return Optional.empty();
        }
        unknown = unknown == null ? name : unknown;
      }
    }
    return Optional.ofNullable(unknown);
  }

  private static Optional<Charset> stated(String where) {
    return names(where).stream().map(CharsetSniffer::named).flatMap(Optional::stream).findFirst();
  }

  /** The names of charsets that are stated there, in their order. */
  private static List<String> names(String where) {
    List<String> names = new ArrayList<>();
    Matcher matcher = STATED.matcher(where);
    int at = signal(where, 0);
    while (at >= 0) {
      boolean found = matcher.region(at, where.length()).lookingAt();
      if (found) {
        names.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
      }
      at = signal(where, found ? matcher.end() : at + 1);
    }
    return names;
  }

  /** Where the next word stands that a charset may follow; -1 if there is none. */
  private static int signal(String where, int from) {
    int charset = where.indexOf("charset", from);
    int encoding = where.indexOf("encoding=", from);
    return charset < 0 || encoding < 0 ? Math.max(charset, encoding) : Math.min(charset, encoding);
  }

  /** The charset that browsers take for this label (WHATWG Encoding Standard). */
  private static Optional<Charset> named(String label) {
    String name =
        switch (label.toLowerCase(Locale.ROOT)) {
          case "iso-8859-1", "latin1", "ascii", "us-ascii", "iso8859-1" -> "windows-1252";
          case "iso-8859-9", "latin5" -> "windows-1254";
          case "gb2312", "gbk", "gb_2312-80", "x-gbk" -> "GB18030";
          case "shift_jis", "shift-jis", "sjis", "x-sjis" -> "windows-31j";
          case "ks_c_5601-1987", "euc-kr", "ksc5601" -> "x-windows-949";
          case "utf8", "unicode" -> "UTF-8";
          default -> label;
        };
    try {
      return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  private static String latin(Bytes content, int most) {
    return content.decode(0, Math.min(most, content.length()), StandardCharsets.ISO_8859_1);
  }
}
