// SPDX-License-Identifier: Apache-2.0

/// What the readers of documents share that are XML parts in a ZIP archive: [PackedParts] refuses
/// what would unpack without measure, [PackedXml] streams a part.
@NullMarked
package org.briefingviewer.ingest.read.packed;

import org.jspecify.annotations.NullMarked;
