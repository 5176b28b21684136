package org.dateline.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.extraction.events.FrameReading.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does what to whom by the rules alone, where trees and grammar mislead. */
final class EventRolesTest {
  private static Read read(String words, String trigger) {
    return FrameReading.of(words).stream()
        .filter(read -> read.tree().form(read.candidate().at()).equals(trigger))
        .findFirst()
        .orElseThrow();
  }

  private static String words(Read read, List<Integer> heads) {
    return String.join(" ", heads.stream().map(read.tree()::form).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "killed|''|Other Danes killed fighting the militia since Easter include a nurse from Aarhus.",
        "killed|snipers mines|On the first day of the siege, snipers and mines killed a medic.",
        "killed|attack|It was an attack on a church in Peru that killed nine people.",
        "killed|militants|It was a raid by militants who killed nine people.",
        "struck|missile|Ten people were hurt after a missile from Peru struck the town.",
        "builds|ana|Editors worry as Ana Silva, the premier, builds closer ties with Chile.",
        "held|rebels|Two nurses were held captive in Mali by rebels.",
        "backed|us|The US-backed militia left the town.",
        "strip|mayor|The mayor's decision to strip the poet of her citizenship was a shock.",
        "help|government|The offer by the government to help the rebels was a surprise.",
        "talks|peru|Peru is in talks with Chile.",
        "assurances|kenya|Kenya has given assurances to the rebels.",
        "clash|soldiers farmers|A clash between soldiers and farmers left ten people dead.",
        "forced|revolt|It was a reference to the 2019 revolt in Peru that forced out a premier.",
        "opposed|adviser|The adviser is firmly opposed to the plan.",
        "held|guards|The boys were held by the guards after a raid by the army.",
        "raping|army|Rights groups accused the army of burning villages and raping women.",
        "looting|sides|The bishop accuses both sides of killing monks and looting aid.",
        "killing|brothers|Prosecutors charged two brothers with killing a guard.",
        "closing|chile|Chile threatened Peru with closing the border.",
      })
  void the_actor(String trigger, String actors, String words) {
    Read read = read(words, trigger);
    assertThat(words(read, read.candidate().actors())).isEqualTo(actors);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "killed|danes|Other Danes killed fighting the militia since Easter include a nurse from Aarhus.",
        "arrested|leader|Opposition leader arrested in Kampala.",
        "helped|ana|The league helped embattled premier Ana Silva crush a revolt.",
      })
  void the_recipient(String trigger, String recipients, String words) {
    Read read = read(words, trigger);
    assertThat(words(read, read.candidate().firstRecipients())).isEqualTo(recipients);
  }
}
