package org.dateline.app.web;

import java.util.List;
import org.dateline.json.LedgerWriter;
import org.dateline.json.WireWriter;
import org.dateline.model.Ledger;
import org.dateline.model.Reading;
import org.dateline.model.Story;
import org.dateline.store.RecordStore.Summary;
import tools.jackson.databind.json.JsonMapper;

/** JSON of answers: the wire form where it has one. */
final class Json {
  private static final WireWriter READINGS = new WireWriter();
  private static final LedgerWriter LEDGERS = new LedgerWriter();

  private Json() {}

  static String write(Object value) {
    return JsonMapper.shared().writeValueAsString(value);
  }

  static String reading(Reading reading) {
    return READINGS.write(reading);
  }

  static String story(Story story, List<Summary> articles) {
    return LEDGERS.write(story, articles);
  }

  /** The tallies of a ledger as one array. */
  static String ledger(Ledger ledger) {
    return "[" + String.join(",\n", LEDGERS.write(ledger)) + "]";
  }
}
