package org.duijie.contracts.outcomes;

import org.duijie.contracts.codes.IpStatus;
import org.duijie.contracts.codes.IpType;

/**
 * A right that an outcome rests on.
 *
 * @param number number given by the office, or null
 * @param licensed whether a licence to somebody exists
 * @param pledged whether it is pledged
 */
public record IpRight(IpType type, String number, IpStatus status, String holder, boolean licensed, boolean pledged) {}
