// SPDX-License-Identifier: Apache-2.0

/// Who published and wrote a page: [OutletList] knows names of media, [WriterNames] tells persons
/// from houses in what a page says of its writers. Reading and cleaning ask both.
@NullMarked
package org.briefingviewer.ingest.name;

import org.jspecify.annotations.NullMarked;
