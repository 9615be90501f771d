// SPDX-License-Identifier: Apache-2.0
/// Texts that somebody signed with a key, and who is known by which. Start at [SignedText]; what is
/// signed of a seal is a [SealStatement]. It reads no files and keeps no keys.
@NullMarked
package org.briefingviewer.bundle.signed;

import org.jspecify.annotations.NullMarked;
