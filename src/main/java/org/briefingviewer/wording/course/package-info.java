// SPDX-License-Identifier: Apache-2.0
/// What is said of ties, treaties and events over time.
///
/// [EventWords] says who tells an event and which step of a treaty it is; the others what stands in
/// the picture of lanes and under it.
@NullMarked
package org.briefingviewer.wording.course;

import org.jspecify.annotations.NullMarked;
