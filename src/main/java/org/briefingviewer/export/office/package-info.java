// SPDX-License-Identifier: Apache-2.0

/// Files of word processors and slide programs as packages of parts (ECMA-376, *Office Open XML*).
/// Start at [OfficeFile], which writes each part when it is added, so that equal parts give equal
/// bytes; [PartXml] is the XML of one part as it grows. What stands in the parts is said in
/// `export.word` and `export.slides`.
@NullMarked
package org.briefingviewer.export.office;

import org.jspecify.annotations.NullMarked;
