// SPDX-License-Identifier: Apache-2.0

/// Reads documents, files whose text must be taken out of a format of their own: [DocumentReader],
/// and [HereReader], which does so in the process that asks.
@NullMarked
package org.briefingviewer.ingest.read.document;

import org.jspecify.annotations.NullMarked;
