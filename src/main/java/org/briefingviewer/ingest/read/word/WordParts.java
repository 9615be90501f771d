// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.word;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.jspecify.annotations.Nullable;

/// The parts of a package, found by their relationships. A relationship's type is told by its last
/// word, which the transitional and the strict form of the format share.
record WordParts(OPCPackage document) {
  /// Returns the main document, or null.
  @Nullable PackagePart main() throws OpenXML4JException {
    List<PackagePart> found = related(document.getRelationships(), "officeDocument");
    return found.isEmpty() ? null : found.getFirst();
  }

  /// Returns the parts that `from` is related to by a type that ends in `/type`.
  List<PackagePart> related(PackagePart from, String type) throws OpenXML4JException {
    return related(from.getRelationships(), type);
  }

  private List<PackagePart> related(PackageRelationshipCollection all, String type)
      throws OpenXML4JException {
    List<PackagePart> found = new ArrayList<>();
    for (PackageRelationship relationship : all) {
      if (relationship.getTargetMode() == TargetMode.INTERNAL
          && relationship.getRelationshipType().endsWith("/" + type)) {
        PackagePart part =
            document.getPart(PackagingURIHelper.createPartName(relationship.getTargetURI()));
        if (part != null) {
          found.add(part);
        }
      }
    }
    return found;
  }
}
