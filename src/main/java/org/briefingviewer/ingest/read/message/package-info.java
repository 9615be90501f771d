// SPDX-License-Identifier: Apache-2.0

/// Reads what is in the format of messages (MIME, RFC 2045 to 2049): a page that a browser saved as
/// one file (MHTML, RFC 2557) and mail (EML).
///
/// Start at [MessageFile]. Only this package touches Mime4j, and nothing loads it before such a
/// file is read.
@NullMarked
package org.briefingviewer.ingest.read.message;

import org.jspecify.annotations.NullMarked;
