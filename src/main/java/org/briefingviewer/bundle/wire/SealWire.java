// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import static org.briefingviewer.bundle.wire.FieldCodec.INTEGER;
import static org.briefingviewer.bundle.wire.FieldCodec.TEXT;

import java.time.LocalDate;
import java.util.List;
import org.briefingviewer.model.Seal;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit.SealBriefing;
import org.briefingviewer.model.seal.OpenCheck;
import org.briefingviewer.model.seal.SealCheck;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// A seal in the manifest and in the history. One that edits came after stands under another name
/// there, so that no older program shows it as if it covered them.
public final class SealWire {
  /// What the edit is called.
  public static final String EDIT = "seal";

  private static final String COVERING = "bv:seal";
  private static final String CHANGED = "bv:sealedBefore";

  private static final FieldCodec<Seal> SEAL = FieldCodec.object(SealWire::seal);
  private static final FieldCodec<SealCheck> CHECK = FieldCodec.choice(SealCheck.class);
  private static final FieldCodec<SealBriefing.Sealed> SEALED = FieldCodec.object(SealWire::sealed);

  private SealWire() {}

  static void manifest(ObjectNode file, @Nullable Seal seal) {
    if (seal != null) {
      SEAL.put(file, seal.covers() ? COVERING : CHANGED, seal);
    }
  }

  /// Reads the seal of a manifest; of two the one that covers it counts.
  static @Nullable Seal manifest(JsonFields file) {
    JsonFields covering = file.childOrNull(COVERING);
    if (covering != null) {
      return RecordForm.read(covering, SealWire::seal);
    }
    JsonFields changed = file.childOrNull(CHANGED);
    if (changed == null) {
      return null;
    }
    Seal seal = RecordForm.read(changed, SealWire::seal);
    return seal.covers() ? seal.changed() : seal;
  }

  private static Seal seal(RecordForm<Seal> form) {
    String by = form.need("by", TEXT, Seal::by);
    LocalDate on = form.need("on", FieldCodec.DAY, Seal::on);
    List<OpenCheck> open = form.or("open", FieldCodec.list(SealWire::check), List.of(), Seal::open);
    int changes = form.or("changes", INTEGER, 0, Seal::changes);
    if (changes < 0) {
      throw new MalformedJson(form.fields().where() + "/changes", "It is less than 0.");
    }
    return new Seal(by, on, open, changes, form.may("digest", TEXT, Seal::digest));
  }

  private static OpenCheck check(RecordForm<OpenCheck> form) {
    SealCheck check = form.need("check", CHECK, OpenCheck::check);
    int count = form.need("count", INTEGER, OpenCheck::count);
    if (count < 1) {
      throw new MalformedJson(form.fields().where() + "/count", "It is less than 1.");
    }
    return new OpenCheck(check, count);
  }

  /// The fields of the edit.
  public static SealBriefing edit(RecordForm<SealBriefing> form, Act act) {
    return new SealBriefing(
        act,
        form.need("from", SEALED, SealBriefing::from),
        form.need("to", SEALED, SealBriefing::to));
  }

  private static SealBriefing.Sealed sealed(RecordForm<SealBriefing.Sealed> form) {
    String version = form.need("version", TEXT, SealBriefing.Sealed::version);
    return new SealBriefing.Sealed(version, form.may(EDIT, SEAL, SealBriefing.Sealed::seal));
  }
}
