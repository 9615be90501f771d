// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire.edit;

import static org.briefingviewer.bundle.wire.FieldCodec.TEXT;
import static org.briefingviewer.bundle.wire.FieldCodec.TEXTS;

import java.time.LocalDate;
import java.util.List;
import org.briefingviewer.bundle.wire.FieldCodec;
import org.briefingviewer.bundle.wire.JsonFields;
import org.briefingviewer.bundle.wire.JsonLdTerms;
import org.briefingviewer.bundle.wire.MalformedJson;
import org.briefingviewer.bundle.wire.RecordForm;
import org.briefingviewer.bundle.wire.TieWire;
import org.briefingviewer.model.RuledOutTie;
import org.briefingviewer.model.reading.Adjudication;
import org.briefingviewer.model.reading.Adjudication.FindingPlace;
import org.briefingviewer.model.reading.SecondReading;
import tools.jackson.databind.node.ObjectNode;

/// `briefing/readings.json`: second readings beside the briefing's own. Their findings are written
/// whole, as an amendment has them.
public final class ReadingsWire {
  public static final String FILE = "briefing/readings.json";

  static final FieldCodec<SecondReading> READING = FieldCodec.object(ReadingsWire::reading);
  static final FieldCodec<Adjudication> DECIDED = FieldCodec.object(ReadingsWire::decided);

  private static final FieldCodec<List<SecondReading>> READINGS =
      FieldCodec.list(ReadingsWire::reading);
  private static final FieldCodec<Adjudication.Choice> CHOICE =
      FieldCodec.choice(Adjudication.Choice.class);
  private static final String LIST = "readings";
  private static final String ARTICLE = "article";
  private static final String DAY = "It does not say on which day (on).";

  private ReadingsWire() {}

  public static ObjectNode write(List<SecondReading> readings) {
    ObjectNode file = JsonLdTerms.ours();
    READINGS.put(file, LIST, readings);
    return file;
  }

  /// @throws MalformedJson when the file is not of this form, naming the place
  public static List<SecondReading> read(byte[] bytes) {
    return READINGS.read().apply(JsonFields.of(FILE, bytes), LIST);
  }

  private static SecondReading reading(RecordForm<SecondReading> form) {
    String id = form.need("id", TEXT, SecondReading::id);
    List<String> by = form.need("by", TEXTS, SecondReading::by);
    if (by.isEmpty()) {
      throw new MalformedJson(form.fields().where(), "It does not say who read (by).");
    }
    LocalDate on = form.day("on", SecondReading::on, DAY);
    return new SecondReading(
        id,
        by,
        on,
        form.need("findings", FieldCodec.list(ReadingsWire::finding), SecondReading::findings),
        form.need("ruledOut", FieldCodec.list(ReadingsWire::ruledOut), SecondReading::ruledOut),
        form.need("decided", FieldCodec.list(ReadingsWire::decided), SecondReading::decided));
  }

  private static SecondReading.ReadFinding finding(RecordForm<SecondReading.ReadFinding> form) {
    String article = form.need(ARTICLE, TEXT, SecondReading.ReadFinding::articleId);
    return new SecondReading.ReadFinding(
        article,
        form.need("finding", PlacedFinding.in(article), SecondReading.ReadFinding::finding));
  }

  private static SecondReading.RuledOut ruledOut(RecordForm<SecondReading.RuledOut> form) {
    RuledOutTie tie = TieWire.ruledOut(form.part(SecondReading.RuledOut::tie));
    return new SecondReading.RuledOut(
        form.need(ARTICLE, TEXT, SecondReading.RuledOut::articleId), tie);
  }

  private static Adjudication decided(RecordForm<Adjudication> form) {
    FindingPlace at = place(form.part(Adjudication::at));
    Adjudication.Choice choice = form.need("choice", CHOICE, Adjudication::choice);
    String by = form.need("by", TEXT, Adjudication::by);
    LocalDate on = form.day("on", Adjudication::on, DAY);
    return new Adjudication(form.need("edit", TEXT, Adjudication::edit), at, choice, by, on);
  }

  private static FindingPlace place(RecordForm<FindingPlace> form) {
    String article = form.need(ARTICLE, TEXT, FindingPlace::articleId);
    String first = form.may("first", TEXT, FindingPlace::first);
    String second = form.may("second", TEXT, FindingPlace::second);
    if (first == null && second == null) {
      throw new MalformedJson(form.fields().where(), "It names no finding (first, second).");
    }
    return new FindingPlace(article, first, second);
  }
}
