package org.duijie.contracts.codes;

/** Types of cooperation: the five technology contracts, and two that only an outcome may offer. */
public enum CooperationMode {
    /** 技术开发. */
    DEVELOPMENT,
    /** 技术转让. */
    TRANSFER,
    /** 技术许可. */
    LICENCE,
    /** 技术咨询. */
    CONSULTING,
    /** 技术服务. */
    SERVICE,
    /** 作价入股; offered by outcomes only. */
    EQUITY,
    /** 合作开发; offered by outcomes only. */
    JOINT_DEVELOPMENT
}
