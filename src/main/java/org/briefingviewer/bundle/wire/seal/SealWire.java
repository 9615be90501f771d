// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire.seal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.bundle.wire.Fields;
import org.briefingviewer.bundle.wire.Malformed;
import org.briefingviewer.model.Seal;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit.SealBriefing;
import org.briefingviewer.model.seal.OpenCheck;
import org.briefingviewer.model.seal.SealCheck;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A seal in the manifest and in the history. One that edits came after stands under another name
/// there, so that no older program shows it as if it covered them.
public final class SealWire {
  /// What the edit is called.
  public static final String EDIT = "seal";

  private static final String COVERING = "bv:seal";
  private static final String CHANGED = "bv:sealedBefore";
  private static final String CHANGES = "changes";
  private static final String OPEN = "open";
  private static final String DIGEST = "digest";
  private static final String VERSION = "version";
  private static final String INNER = "seal";

  private SealWire() {}

  /// Writes the seal of a manifest.
  public static void manifest(ObjectNode file, @Nullable Seal seal) {
    if (seal != null) {
      put(file.putObject(seal.covers() ? COVERING : CHANGED), seal);
    }
  }

  /// Reads the seal of a manifest; of two the one that covers it counts.
  public static @Nullable Seal manifest(Fields file) {
    Fields covering = file.childOrNull(COVERING);
    if (covering != null) {
      return read(covering);
    }
    Fields changed = file.childOrNull(CHANGED);
    if (changed == null) {
      return null;
    }
    Seal seal = read(changed);
    return seal.covers() ? seal.changed() : seal;
  }

  private static void put(ObjectNode object, Seal seal) {
    object.put("by", seal.by()).put("on", seal.on().toString());
    if (!seal.open().isEmpty()) {
      ArrayNode open = object.putArray(OPEN);
      for (OpenCheck check : seal.open()) {
        open.addObject().put("check", Fields.wire(check.check())).put("count", check.count());
      }
    }
    if (seal.changes() > 0) {
      object.put(CHANGES, seal.changes());
    }
    if (seal.digest() != null) {
      object.put(DIGEST, seal.digest());
    }
  }

  private static Seal read(Fields seal) {
    LocalDate on = seal.dayOrNull("on");
    if (on == null) {
      throw new Malformed(seal.where(), "The property on is missing.");
    }
    List<OpenCheck> open = new ArrayList<>();
    for (Fields check : seal.list(OPEN)) {
      int count = check.integer("count");
      if (count < 1) {
        throw new Malformed(check.where() + "/count", "It is less than 1.");
      }
      open.add(new OpenCheck(check.choice("check", SealCheck.class), count));
    }
    int changes = seal.has(CHANGES) ? seal.integer(CHANGES) : 0;
    if (changes < 0) {
      throw new Malformed(seal.where() + "/" + CHANGES, "It is less than 0.");
    }
    return new Seal(seal.text("by"), on, open, changes, seal.textOrNull(DIGEST));
  }

  /// Writes what an edit says.
  public static void write(ObjectNode object, SealBriefing edit) {
    object.put("edit", EDIT);
    sealed(object.putObject("from"), edit.from());
    sealed(object.putObject("to"), edit.to());
  }

  private static void sealed(ObjectNode object, SealBriefing.Sealed sealed) {
    object.put(VERSION, sealed.version());
    if (sealed.seal() != null) {
      put(object.putObject(INNER), sealed.seal());
    }
  }

  /// Reads an edit.
  public static SealBriefing read(Fields object, Act act) {
    return new SealBriefing(act, sealed(object.child("from")), sealed(object.child("to")));
  }

  private static SealBriefing.Sealed sealed(Fields object) {
    Fields seal = object.childOrNull(INNER);
    return new SealBriefing.Sealed(object.text(VERSION), seal == null ? null : read(seal));
  }
}
