// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.pdf.paint;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/// The layers of a PDF that are switched off when it is opened (ISO 32000-2, 8.11), and whether
/// what is painted now belongs to one.
final class HiddenLayers {
  private static final COSName OPTIONAL = COSName.OC;

  private final @Nullable PDOptionalContentProperties layers;
  private final Deque<Boolean> open = new ArrayDeque<>();
  private int hidden;

  HiddenLayers(@Nullable PDOptionalContentProperties layers) {
    this.layers = layers;
  }

  /// Begins something that may belong to a layer.
  ///
  /// @param tag what it is marked as, or null where `properties` are those of a layer
  void begin(@Nullable COSName tag, @Nullable COSDictionary properties) {
    boolean off =
        properties != null
            && (tag == null || tag.equals(OPTIONAL))
            && off(PDPropertyList.create(properties));
    open.push(off);
    hidden += off ? 1 : 0;
  }

  void end() {
    if (!open.isEmpty()) {
      hidden -= open.pop() ? 1 : 0;
    }
  }

  /// Begins a page: what the last one left open is closed.
  void clear() {
    open.clear();
    hidden = 0;
  }

  boolean hide() {
    return hidden > 0;
  }

  private boolean off(@Nullable PDPropertyList list) {
    if (layers == null) {
      return false;
    }
    if (list instanceof PDOptionalContentGroup group) {
      return !layers.isGroupEnabled(group);
    }
    return list instanceof PDOptionalContentMembershipDictionary members && off(members);
  }

  private boolean off(PDOptionalContentMembershipDictionary members) {
    List<PDPropertyList> groups = members.getOCGs();
    if (groups.isEmpty()) {
      return false;
    }
    long off = groups.stream().filter(this::off).count();
    return switch (members.getVisibilityPolicy().getName()) {
      case "AllOn" -> off > 0;
      case "AnyOff" -> off == 0;
      case "AllOff" -> off < groups.size();
      default -> off == groups.size();
    };
  }
}
