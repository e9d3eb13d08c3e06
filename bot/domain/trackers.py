"""Trackers: parameters of an address that only say who shared it, where and when.

The names are facts: what the platforms' own share buttons add, what the makers of such tools document, and
what the rules of ClearURLs, AdGuard's URL tracking filter and Brave's clean-urls agree on. A name that means
something to some sites (`ref`, `source`, `id`, `s`, `t`, `p`) is listed for the platforms where it does not.
"""

from urllib.parse import unquote

from bot.domain.platforms import words

# All names are in lower case: parameters are compared without regard to it.
_ANYWHERE = words("""
    _ga _gl gclid gclsrc gbraid wbraid dclid gad_source gad_campaignid gs_l srsltid usqp fbclid
    fb_action_ids fb_action_types fb_comment_id fb_ref fb_source action_object_map action_ref_map
    action_type_map mibextid igshid igsh msclkid yclid ysclid yadclid yadordid ymclid _openstat twclid
    __twitter_impression ref_src ref_url ttclid li_fat_id epik rdt_cid sccid _branch_match_id
    _branch_referrer guccounter guce_referrer guce_referrer_sig amp __s __hsfp __hssc __hstc _hsenc _hsmi
    hsctatracking _bhlid _bta_c _bta_tid _clde _cldee _kx _ke ck_subscriber_id ceid emci emdi dm_i
    eblastid elqtrack elqtrackid elqaid elqat elqcampaignid et_cid et_lid et_rid inf_contact_key mc_cid
    mc_eid mc_tc mkt_tok ml_sub ml_sub_hash ml_subscriber ml_subscriber_hash mindbox-click-id
    mindbox-message-key oly_anon_id oly_enc_id omnisendcontactid os_ehash rb_clickid sms_click sms_source
    sms_uph ss_campaign_id ss_campaign_name ss_campaign_sent_date ss_source trk_contact trk_module trk_msg
    trk_sid vero_conv vero_id vgo_ee wickedid sc_customer sc_eh sc_lid sc_llid sc_src sc_uid awc
    admitad_uid cjevent clickid erid ircid irclickid irgwc ir_adid ir_campaignid ir_partnerid mbsy_source
    sscid tduid tracking_source cmpid cx_click cx_recsorder cx_recswidget echobox ef_id ex_cid ncid
    nx_source redirect_log_mongo_id redirect_mongo_id s_campaign s_cid s_kwcid sb_referer_host spm wt_mc
    wt_zmc wtrid xtor _zucks_suid __io_lv _io_session_id asgtbndr ebisadid external_click_id gps_adid
    oprtrack rtkcid unicorn_click_id user_email_address gdffi gdfms gdftrk h_sid h_slt ceneo_spo cm_cr
    cm_me cm_re cm_sp nb_adid nb_aname nb_asize nb_atype nb_cid nb_mtype nb_partner_name
    nb_partner_shared_id nb_pid nb_platform nb_product_sku
    """)
_ANYWHERE_STEMS = (
    *("utm_", "utm-", "mtm_", "matomo_", "piwik_", "pk_campaign", "pk_cid", "pk_content", "pk_cpn"),
    *("pk_keyword", "pk_kwd", "pk_medium", "pk_source", "pk_vid", "ga_", "itm_", "otm_", "stm_", "hmb_"),
    *("hsa_", "bsft_", "adjust_", "_sgm_", "dpg_", "vn_", "cm_mmc", "brave-c"),
    *("at_campaign", "at_channel", "at_creation", "at_custom", "at_detail_p", "at_emailtype", "at_format"),
    *("at_general_p", "at_identifier", "at_link", "at_medium", "at_network", "at_platform", "at_ptr_name"),
    *("at_recipient", "at_send_date", "at_term", "at_type", "at_variant"),
)
_OF = {
    "x": words("ref s t cxt cn src"),
    "threads": words("xmt slof"),
    "facebook": words("""
        __tn__ _nc_x _rdr acontext action_history app eav external_ref fref ftentidentifier hc_ref
        idorvanity ls_ref padding paipv rdc rdid rdr ref referral_code referral_story_type refid refsrc
        sfnsn share_url tracking extid video_source wtsid
    """),
    "instagram": words("ig_mid ig_rid ig_cache_key"),
    "pinterest": words("invite_code sender sender_id sfo nic_v1 nic_v2 nic_v3"),
    "tiktok": words("""
        _d _r _t embed_source is_from_webapp is_copy_url is_sender_verified preview_pb refer referer_url
        referer_video_id sec_user_id sender_device sender_web_id share_app_id share_app_name
        share_author_id share_iid share_item_id share_link_id social_sharing source timestamp tt_from
        u_code ugbiz_name user_id web_id
    """),
    "youtube": words("app si feature kw pp ab_channel source_ve_path"),
    "spotify": words("si context dl_branch pi nd"),
    "substack": words("r s triedredirect showwelcomeonshare isfreemail publication_id post_id"),
    "medium": words("source"),
    "blogger": words("m"),
    "tumblr": words("source"),
    "kickstarter": words("ref"),
    "goodreads": words("from_search from_srp qid rank ac ref ref_"),
    "amazon": words("""
        _encoding aaxitk ascsubtag asc_campaign asc_refurl asc_source camp colid coliid content-id creative
        creativeasin crid dchild dib dib_tag geniuslink ie keywords linkcode linkid ms3_c pldnsite psc qid
        qualifier ref ref_ refrid rnid skiptwisterog social_share spia sprefix sr starsleft tag ufe
    """),
    "reddit": words("""
        $3p $deep_link $original_url share_id rdt ref ref_source ref_campaign correlation_id post_fullname
        post_index target_user
    """),
    "linkedin": words("trk trkinfo trackingid lipi licu midtoken midsig rcm refid original_referer"),
    "google-docs": words("usp ouid"),
    "google-books": words("pcampaignid"),
    "twitch": words("tt_content tt_medium tt_email_id"),
}
_STEMS_OF = {
    "amazon": ("pd_rd_", "pf_rd_", "cv_ct_", "sb-ci-", "__mk_"),
    "facebook": ("__cft__", "__xts__", "comment_tracking"),
    "youtube": ("embeds_",),
}


def is_tracker(piece: str, platform: str) -> bool:
    """Say whether a `name=value` of a query is known to track.

    Args:
        piece: As it stands in the address; `amp;` before the name is what is left of an escaped `&amp;`, and
            another `?` that of two queries put together.
        platform: The slug of the platform.
    """
    name = unquote(piece.partition("=")[0]).lower().lstrip("?").removeprefix("amp;")
    stems = _ANYWHERE_STEMS + _STEMS_OF.get(platform, ())
    return name in _ANYWHERE or name in _OF.get(platform, ()) or name.startswith(stems)
