// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire.edit;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.bundle.wire.Fields;
import org.briefingviewer.bundle.wire.Malformed;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.Amendment;
import org.briefingviewer.model.edit.BriefingEdit.Adjudicate;
import org.briefingviewer.model.edit.BriefingEdit.Amend;
import org.briefingviewer.model.edit.BriefingEdit.MergeReading;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// An amendment: each finding as it was (`from`) and as it is (`to`), whole, so that whoever reads
/// the history needs nothing else.
final class AmendmentWire {
  static final String EDIT = "amend";
  static final String MERGE = "merge-reading";
  static final String CHOOSE = "choose-reading";
  private static final String LIST = "amendments";
  private static final String READING = "reading";

  private AmendmentWire() {}

  static void write(ObjectNode object, Amend amend) {
    write(object.put("edit", EDIT).putArray(LIST), amend.amendments());
  }

  /// Writes a second reading that came in.
  static void write(ObjectNode object, MergeReading merge) {
    ReadingsWire.write(object.put("edit", MERGE).putObject(READING), merge.reading());
    write(object.putArray(LIST), merge.taken());
  }

  /// Writes a choice between two readings.
  static void write(ObjectNode object, Adjudicate chosen) {
    object.put("edit", CHOOSE).put(READING, chosen.reading());
    ReadingsWire.write(object.putObject("decided"), chosen.decided());
    if (chosen.amendment() != null) {
      write(object.putArray(LIST), List.of(chosen.amendment()));
    }
  }

  private static void write(ArrayNode list, List<Amendment> amendments) {
    for (Amendment amendment : amendments) {
      ObjectNode one = list.addObject().put("article", amendment.articleId());
      write(one, "from", amendment.from());
      write(one, "to", amendment.to());
    }
  }

  private static void write(ObjectNode object, String name, @Nullable Finding finding) {
    if (finding != null) {
      object.set(name, PlacedFinding.write(finding));
    }
  }

  static Amend read(Fields object, Act act) {
    List<Amendment> amendments = amendments(object);
    if (amendments.isEmpty()) {
      throw new Malformed(object.where() + "/" + LIST, "It amends nothing.");
    }
    return new Amend(act, amendments);
  }

  static MergeReading readMerge(Fields object, Act act) {
    return new MergeReading(act, ReadingsWire.read(object.child(READING)), amendments(object));
  }

  static Adjudicate readChoice(Fields object, Act act) {
    List<Amendment> amendments = amendments(object);
    return new Adjudicate(
        act,
        object.text(READING),
        ReadingsWire.readDecided(object.child("decided")),
        amendments.isEmpty() ? null : amendments.getFirst());
  }

  private static List<Amendment> amendments(Fields object) {
    List<Amendment> amendments = new ArrayList<>();
    for (Fields one : object.list(LIST)) {
      String article = one.text("article");
      amendments.add(new Amendment(article, read(one, "from", article), read(one, "to", article)));
    }
    return amendments;
  }

  private static @Nullable Finding read(Fields object, String name, String article) {
    Fields finding = object.childOrNull(name);
    return finding == null ? null : PlacedFinding.read(finding, article);
  }
}
