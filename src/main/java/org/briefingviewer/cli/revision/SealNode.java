// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.revision;

import org.briefingviewer.bundle.wire.JsonFields;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Seal;
import org.briefingviewer.model.SealComparison.Outcome;
import org.briefingviewer.model.seal.OpenCheck;
import org.briefingviewer.model.seal.SealSignature;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// How a briefing is sealed, as JSON: a seal that edits came after says that it covers none of
/// them.
public record SealNode(BundleInfo about) {

  /// Adds version and seal to an object.
  public void addTo(ObjectNode node) {
    node.put("version", about.version());
    Seal seal = about.seal();
    node.put("sealCompared", JsonFields.wire(about.compared().outcome()));
    if (seal == null) {
      return;
    }
    ObjectNode object = node.putObject("seal");
    object.put("by", seal.by()).put("on", seal.on().toString());
    object
        .put("covers", seal.covers() && about.compared().outcome() == Outcome.AS_SEALED)
        .put("changesSince", seal.changes());
    if (seal.digest() != null) {
      object.put("digest", seal.digest());
    }
    SealSignature signature = about.compared().signature();
    if (signature != null) {
      object
          .putObject("signature")
          .put("fingerprint", signature.fingerprint())
          .put("known", signature.name() != null)
          .put("name", signature.name());
    }
    ArrayNode open = object.putArray("open");
    for (OpenCheck check : seal.open()) {
      open.addObject().put("check", JsonFields.wire(check.check())).put("count", check.count());
    }
  }
}
