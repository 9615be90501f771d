// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire.edit;

import static org.briefingviewer.bundle.wire.FieldCodec.TEXT;

import java.util.List;
import org.briefingviewer.bundle.wire.FieldCodec;
import org.briefingviewer.bundle.wire.MalformedJson;
import org.briefingviewer.bundle.wire.RecordForm;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.Amendment;
import org.briefingviewer.model.edit.BriefingEdit.Adjudicate;
import org.briefingviewer.model.edit.BriefingEdit.Amend;
import org.briefingviewer.model.edit.BriefingEdit.MergeReading;
import org.briefingviewer.model.reading.Adjudication;
import org.briefingviewer.model.reading.SecondReading;
import org.jspecify.annotations.Nullable;

/// An amendment: each finding as it was (`from`) and as it is (`to`), whole, so that whoever reads
/// the history needs nothing else.
final class AmendmentWire {
  private static final String LIST = "amendments";
  private static final FieldCodec<List<Amendment>> AMENDMENTS =
      FieldCodec.list(AmendmentWire::amendment);

  private AmendmentWire() {}

  static Amend amend(RecordForm<Amend> form, Act act) {
    List<Amendment> amendments = form.need(LIST, AMENDMENTS, Amend::amendments);
    if (amendments.isEmpty()) {
      throw new MalformedJson(form.fields().where() + "/" + LIST, "It amends nothing.");
    }
    return new Amend(act, amendments);
  }

  /// A second reading that came in.
  static MergeReading merge(RecordForm<MergeReading> form, Act act) {
    SecondReading reading = form.need("reading", ReadingsWire.READING, MergeReading::reading);
    return new MergeReading(act, reading, form.need(LIST, AMENDMENTS, MergeReading::taken));
  }

  /// A choice between two readings.
  static Adjudicate choice(RecordForm<Adjudicate> form, Act act) {
    String reading = form.need("reading", TEXT, Adjudicate::reading);
    Adjudication decided = form.need("decided", ReadingsWire.DECIDED, Adjudicate::decided);
    List<Amendment> amendments = form.or(LIST, AMENDMENTS, List.of(), AmendmentWire::chosen);
    return new Adjudicate(
        act, reading, decided, amendments.isEmpty() ? null : amendments.getFirst());
  }

  private static List<Amendment> chosen(Adjudicate edit) {
    return edit.amendment() == null ? List.of() : List.of(edit.amendment());
  }

  private static Amendment amendment(RecordForm<Amendment> form) {
    String article = form.need("article", TEXT, Amendment::articleId);
    FieldCodec<Finding> finding = PlacedFinding.in(article);
    @Nullable Finding from = form.may("from", finding, Amendment::from);
    return new Amendment(article, from, form.may("to", finding, Amendment::to));
  }
}
