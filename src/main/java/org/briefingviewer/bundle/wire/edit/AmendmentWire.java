// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire.edit;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.bundle.wire.Fields;
import org.briefingviewer.bundle.wire.Malformed;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit.Amend;
import org.briefingviewer.model.edit.BriefingEdit.Amendment;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// An amendment: each finding as it was (`from`) and as it is (`to`), whole, so that whoever reads
/// the history needs nothing else.
final class AmendmentWire {
  static final String EDIT = "amend";
  private static final String LIST = "amendments";

  private AmendmentWire() {}

  static void write(ObjectNode object, Amend amend) {
    ArrayNode list = object.put("edit", EDIT).putArray(LIST);
    for (Amendment amendment : amend.amendments()) {
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
    List<Amendment> amendments = new ArrayList<>();
    for (Fields one : object.list(LIST)) {
      String article = one.text("article");
      amendments.add(new Amendment(article, read(one, "from", article), read(one, "to", article)));
    }
    if (amendments.isEmpty()) {
      throw new Malformed(object.where() + "/" + LIST, "It amends nothing.");
    }
    return new Amend(act, amendments);
  }

  private static @Nullable Finding read(Fields object, String name, String article) {
    Fields finding = object.childOrNull(name);
    return finding == null ? null : PlacedFinding.read(finding, article);
  }
}
