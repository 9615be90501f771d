// SPDX-License-Identifier: Apache-2.0

/// What a page's data says: its article described in JSON-LD, its writers, and the text that only
/// its scripts hold. Scripts are never run. Start at [LinkedData].
@NullMarked
package org.briefingviewer.ingest.read.data;

import org.jspecify.annotations.NullMarked;
