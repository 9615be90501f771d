// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire.edit;

import static org.briefingviewer.bundle.wire.FieldCodec.TEXT;
import static org.briefingviewer.bundle.wire.FieldCodec.TEXTS;

import java.time.LocalDate;
import java.util.List;
import org.briefingviewer.bundle.wire.FieldCodec;
import org.briefingviewer.bundle.wire.Fields;
import org.briefingviewer.bundle.wire.Malformed;
import org.briefingviewer.bundle.wire.RecordForm;
import org.briefingviewer.bundle.wire.Terms;
import org.briefingviewer.bundle.wire.TieWire;
import org.briefingviewer.model.RuledOutTie;
import org.briefingviewer.model.reading.Adjudication;
import org.briefingviewer.model.reading.Reading;
import tools.jackson.databind.node.ObjectNode;

/// `briefing/readings.json`: second readings beside the briefing's own. Their findings are written
/// whole, as an amendment has them.
public final class ReadingsWire {
  public static final String FILE = "briefing/readings.json";

  static final FieldCodec<Reading> READING = FieldCodec.object(ReadingsWire::reading);
  static final FieldCodec<Adjudication> DECIDED = FieldCodec.object(ReadingsWire::decided);

  private static final FieldCodec<List<Reading>> READINGS = FieldCodec.list(ReadingsWire::reading);
  private static final FieldCodec<Adjudication.Choice> CHOICE =
      FieldCodec.choice(Adjudication.Choice.class);
  private static final String LIST = "readings";
  private static final String ARTICLE = "article";
  private static final String DAY = "It does not say on which day (on).";

  private ReadingsWire() {}

  public static ObjectNode write(List<Reading> readings) {
    ObjectNode file = Terms.ours();
    READINGS.put(file, LIST, readings);
    return file;
  }

  /// @throws Malformed when the file is not of this form, naming the place
  public static List<Reading> read(byte[] bytes) {
    return READINGS.read().apply(Fields.of(FILE, bytes), LIST);
  }

  private static Reading reading(RecordForm<Reading> form) {
    String id = form.need("id", TEXT, Reading::id);
    List<String> by = form.need("by", TEXTS, Reading::by);
    if (by.isEmpty()) {
      throw new Malformed(form.fields().where(), "It does not say who read (by).");
    }
    LocalDate on = form.day("on", Reading::on, DAY);
    return new Reading(
        id,
        by,
        on,
        form.need("findings", FieldCodec.list(ReadingsWire::finding), Reading::findings),
        form.need("ruledOut", FieldCodec.list(ReadingsWire::ruledOut), Reading::ruledOut),
        form.need("decided", FieldCodec.list(ReadingsWire::decided), Reading::decided));
  }

  private static Reading.ReadFinding finding(RecordForm<Reading.ReadFinding> form) {
    String article = form.need(ARTICLE, TEXT, Reading.ReadFinding::articleId);
    return new Reading.ReadFinding(
        article, form.need("finding", PlacedFinding.in(article), Reading.ReadFinding::finding));
  }

  private static Reading.RuledOut ruledOut(RecordForm<Reading.RuledOut> form) {
    RuledOutTie tie = TieWire.ruledOut(form.part(Reading.RuledOut::tie));
    return new Reading.RuledOut(form.need(ARTICLE, TEXT, Reading.RuledOut::articleId), tie);
  }

  private static Adjudication decided(RecordForm<Adjudication> form) {
    Adjudication.Place at = place(form.part(Adjudication::at));
    Adjudication.Choice choice = form.need("choice", CHOICE, Adjudication::choice);
    String by = form.need("by", TEXT, Adjudication::by);
    LocalDate on = form.day("on", Adjudication::on, DAY);
    return new Adjudication(form.need("edit", TEXT, Adjudication::edit), at, choice, by, on);
  }

  private static Adjudication.Place place(RecordForm<Adjudication.Place> form) {
    String article = form.need(ARTICLE, TEXT, Adjudication.Place::articleId);
    String first = form.may("first", TEXT, Adjudication.Place::first);
    String second = form.may("second", TEXT, Adjudication.Place::second);
    if (first == null && second == null) {
      throw new Malformed(form.fields().where(), "It names no finding (first, second).");
    }
    return new Adjudication.Place(article, first, second);
  }
}
