// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.bundle.wire.Fields;
import org.briefingviewer.bundle.wire.Malformed;
import org.briefingviewer.bundle.wire.Terms;
import org.briefingviewer.bundle.wire.TieWire;
import org.briefingviewer.model.reading.Adjudication;
import org.briefingviewer.model.reading.Reading;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `briefing/readings.json`: second readings beside the briefing's own. Their findings are written
/// whole, as an amendment has them.
public final class ReadingsWire {
  public static final String FILE = "briefing/readings.json";

  private static final String ARTICLE = "article";
  private static final String FINDINGS = "findings";
  private static final String FINDING = "finding";
  private static final String RULED_OUT = "ruledOut";
  private static final String DECIDED = "decided";
  private static final String FIRST = "first";
  private static final String SECOND = "second";

  private ReadingsWire() {}

  public static ObjectNode write(List<Reading> readings) {
    ObjectNode file = Terms.ours();
    ArrayNode list = file.putArray("readings");
    readings.forEach(reading -> write(list.addObject(), reading));
    return file;
  }

  static void write(ObjectNode object, Reading reading) {
    ArrayNode by = object.put("id", reading.id()).putArray("by");
    reading.by().forEach(by::add);
    object.put("on", reading.on().toString());
    ArrayNode findings = object.putArray(FINDINGS);
    for (Reading.ReadFinding read : reading.findings()) {
      findings
          .addObject()
          .put(ARTICLE, read.articleId())
          .set(FINDING, PlacedFinding.write(read.finding()));
    }
    ArrayNode ruledOut = object.putArray(RULED_OUT);
    for (Reading.RuledOut ruled : reading.ruledOut()) {
      ruledOut.add(TieWire.write(ruled.tie()).put(ARTICLE, ruled.articleId()));
    }
    ArrayNode decided = object.putArray(DECIDED);
    reading.decided().forEach(each -> write(decided.addObject(), each));
  }

  static void write(ObjectNode object, Adjudication decided) {
    Adjudication.Place at = decided.at();
    object.put(ARTICLE, at.articleId());
    if (at.first() != null) {
      object.put(FIRST, at.first());
    }
    if (at.second() != null) {
      object.put(SECOND, at.second());
    }
    object
        .put("choice", Fields.wire(decided.choice()))
        .put("by", decided.by())
        .put("on", decided.on().toString())
        .put("edit", decided.edit());
  }

  /// @throws Malformed when the file is not of this form, naming the place
  public static List<Reading> read(byte[] bytes) {
    List<Reading> readings = new ArrayList<>();
    for (Fields reading : Fields.of(FILE, bytes).list("readings")) {
      readings.add(read(reading));
    }
    return readings;
  }

  static Reading read(Fields object) {
    List<Reading.ReadFinding> findings = new ArrayList<>();
    for (Fields read : object.list(FINDINGS)) {
      String article = read.text(ARTICLE);
      findings.add(
          new Reading.ReadFinding(article, PlacedFinding.read(read.child(FINDING), article)));
    }
    List<Reading.RuledOut> ruledOut = new ArrayList<>();
    for (Fields ruled : object.list(RULED_OUT)) {
      ruledOut.add(new Reading.RuledOut(ruled.text(ARTICLE), TieWire.readRuledOut(ruled)));
    }
    List<Adjudication> decided =
        object.list(DECIDED).stream().map(ReadingsWire::readDecided).toList();
    List<String> by = object.texts("by");
    if (by.isEmpty()) {
      throw new Malformed(object.where(), "It does not say who read (by).");
    }
    return new Reading(object.text("id"), by, day(object), findings, ruledOut, decided);
  }

  static Adjudication readDecided(Fields object) {
    String first = object.textOrNull(FIRST);
    String second = object.textOrNull(SECOND);
    if (first == null && second == null) {
      throw new Malformed(object.where(), "It names no finding (first, second).");
    }
    return new Adjudication(
        object.text("edit"),
        new Adjudication.Place(object.text(ARTICLE), first, second),
        object.choice("choice", Adjudication.Choice.class),
        object.text("by"),
        day(object));
  }

  private static LocalDate day(Fields object) {
    LocalDate day = object.dayOrNull("on");
    if (day == null) {
      throw new Malformed(object.where(), "It does not say on which day (on).");
    }
    return day;
  }
}
