"""Names under which people look for their time zone: cities, regions, countries and abbreviations.

Made by `make zone-names`; not to be edited. Names of places are GeoNames' (geonames.org, CC BY 4.0), those of
countries and clocks also Unicode CLDR's, abbreviations the tz database's. A line: inhabitants in thousands,
zones (those of most people first) and names (the first is shown), parted by tabs and bars.
"""

PLACES = """\
0	Atlantic/South_Georgia	South Georgia & South Sandwich Islands
0	Atlantic/South_Georgia	South Georgia Time
0	Europe/Vatican	Vatican City Time
0	Europe/Vatican	Vatican|Vatican City|Città del Vaticano
0	Indian/Christmas	Christmas Island Time
0	Indian/Cocos	Cocos (Keeling) Islands Time
0	Indian/Cocos	Cocos Islands Time
0	Indian/Cocos	Cocos Islands|Cocos (Keeling) Islands
0	Indian/Kerguelen	French Southern Territories Time
0	Indian/Kerguelen	French Southern Territories|French Southern and Antarctic Lands
0	Indian/Kerguelen	French Southern and Antarctic Lands Time
0	Indian/Kerguelen	French Southern and Antarctic Time
0	Pacific/Niue	Niue Time
0	Pacific/Norfolk	Norfolk Island Daylight Time
0	Pacific/Norfolk	Norfolk Island Standard Time
0	Pacific/Norfolk	Norfolk Island Time
0	Pacific/Palau	Palau Time
0	Pacific/Pitcairn	Pitcairn Islands Time
0	Pacific/Pitcairn	Pitcairn Time
0	Pacific/Pitcairn	Pitcairn|Pitcairn Islands
1	Indian/Christmas	Christmas Island
1	Pacific/Nauru	Nauru Time
1	Pacific/Norfolk	Norfolk Island
1	Pacific/Wallis	Wallis & Futuna Time
1	Pacific/Wallis	Wallis and Futuna Time
10	Europe/Mariehamn	Åland Islands Time
100	Africa/Accra	Twifu Praso
100	Africa/Addis_Ababa	Inda Silasē
100	Africa/Casablanca	Errachidia
100	Africa/Dakar	Tiébo
100	Africa/Johannesburg	Ermelo
100	Africa/Kigali	Nyagatare
100	Africa/Lagos	Alasia
100	Africa/Lubumbashi	Bakwa
100	Africa/Tripoli	Qaşr Bin Ghashīr
100	Africa/Tripoli	Tājūrā’
100	Africa/Tunis	Sakiet ez Zit
100	America/Caracas	Los Rastrojos
100	America/Edmonton	Red Deer
100	America/Guatemala	Puerto Barrios
100	America/Havana	Alamar
100	America/Los_Angeles	Chinatown
100	America/Los_Angeles	Renton
100	America/Los_Angeles	Vista
100	America/Mexico_City	Colonia Lindavista
100	America/New_York	Davie
100	America/New_York	Roanoke
100	America/Panama	Juan Díaz
100	America/Santo_Domingo	Punta Cana
100	America/Tegucigalpa	El Progreso
100	America/Tijuana	Rosarito
100	Asia/Baghdad	Nāḩiyat al Iskandarīyah
100	Asia/Bangkok	Si Maha Phot
100	Asia/Bangkok	Yên Bái
100	Asia/Colombo	Kalmunai
100	Asia/Ho_Chi_Minh	Hà Tiên
100	Asia/Irkutsk	Ust’-Ilimsk
100	Asia/Jakarta	Grogol
100	Asia/Jakarta	Sumedang Utara
100	Asia/Jakarta	Sungailiat
100	Asia/Jerusalem	Jaffa
100	Asia/Karachi	Model Town
100	Asia/Karachi	Raja Jang
100	Asia/Karachi	Renala Khurd
100	Asia/Kolkata	Airoli
100	Asia/Kolkata	Chirmiri
100	Asia/Kolkata	Datia
100	Asia/Kolkata	Gangtok
100	Asia/Kolkata	Itārsi
100	Asia/Kolkata	Phagwāra
100	Asia/Kolkata	Vasco da Gama
100	Asia/Kuala_Lumpur	Bandar Mahkota Cheras
100	Asia/Kuala_Lumpur	Ijok
100	Asia/Kuala_Lumpur	Sentul
100	Asia/Kuala_Lumpur	Seri Manjung
100	Asia/Makassar	Negara
100	Asia/Manila	Calasiao
100	Asia/Pyongyang	P’yŏngsŏng
100	Asia/Riyadh	Sabt Alalayah
100	Asia/Shanghai	Kangding
100	Asia/Shanghai	Lianjiang
100	Asia/Shanghai	Linxi
100	Asia/Shanghai	Xinzhai
100	Asia/Tashkent	Chust
100	Asia/Tehran	Ahar
100	Asia/Tehran	Masjed Soleymān
100	Asia/Tehran	Shahrak-e Pardīsān
100	Asia/Tokyo	Chikusei
100	Asia/Tokyo	Ginowan
100	Asia/Tokyo	Izumisano
100	Asia/Tokyo	Sakado
100	Asia/Tokyo	Sakata
100	Asia/Yekaterinburg	Solikamsk
100	Europe/Athens	Kallithéa
100	Europe/Belgrade	Subotica
100	Europe/Berlin	Trier
100	Europe/Budapest	Újpest
100	Europe/Kyiv	Oleksandrivskyi
100	Europe/Kyiv	Oleksiyivka
100	Europe/Kyiv	Pechersk
100	Europe/London	Becontree
100	Europe/Madrid	Barakaldo
100	Europe/Madrid	Girona
100	Europe/Moscow	Tekstil’shchiki
100	Europe/Rome	Arezzo
100	Europe/Rome	Udine
100	Europe/Samara	Glazov
100	Europe/Tirane	Elbasan
100	Europe/Vienna	Klagenfurt am Wörthersee
1000	Asia/Kolkata	Shivaji Nagar
1000	Asia/Shanghai	Zhu Cheng City
1001	Asia/Kolkata	Kota|Kotah|Kotah City|ke ta|kota|kotta|kwta|qwth|Κότα|Кота|קוטה|کوتا|کوٹا|कोटा|ਕੋਟਾ|કોટા|கோட்டா|コーター|科塔|코타
1001	Europe/Budapest	Pest|Peshha|Pesht|Peshta|Pest i Ungarn|Pesta|Peste|Pesth|Pestinum|Pestj|Pesto|Peszt|Peŝto|Peşte|Pešta|Pešť|bsht|pei si|peshuto|pesyuteu|Пешт|Пешта|Пеща|بشت|ペシュト|佩斯|페슈트
1005	Asia/Shanghai	Hezhou|Che-cou|Che-čou|Fo-chu-su|Fo-chû-sṳ|Ha Chau|Ho-chiu-chhi|Ho-ciu|Hohcouh|Hô̤-ciŭ|Hō-chiu-chhī|Hạ Châu|Khehchzhou|he zhou|he zhou shi|heojeou si|hyzhw|Хэчжоу|هیژو|ہیژوؤ|ہیژوو|賀州|賀州市|贺州市|허저우 시
1006	Asia/Shanghai	Hanzhong|Chan-cung|Chan-čung|Han Trung|Han-chung|Han-chung-fu|Han-chung-shih|Han-tiong-chhi|Hang-dung|Hantai|Hantai Qu|Hanzhong Shi|Hàn-tiong-chhī|Hán Trung|Háng-dṳ̆ng|Khan'chzhun|Khan’chzhun|Nan'chzhen|Nan-cheng|Nan-cheng-hsien|Nan’chzhen|han tai|han tai qu|han zhong|han zhong shi|hanjung si|Ханьчжун|ہانژونگ|汉中|汉中市|汉台|汉台区|漢中|漢中市|한중 시
1008	America/Chicago	Fort Worth|Arx Vorthensis|Camp Worth|Fort Gouorth|Fort Uehrt|Fort Uert|Fort Uurt|Fort Vort|Fort-Owert|Fort-Uehrt|Fort-Vort|Fortverta|Fortvortas|Fortvorto|Fortvērta|Ft Worth|f xrtweirth|forata varatha|fotowasu|fwrt wwrth|fwrt wwrth  tgzas|phorta oyartha|phorta vartha|portʼ-uerti|poteuwoseu|pwrt wwrt|vort kottai|wo si bao|Φορτ Γουόρθ|Форт Ворт|Форт Уърт|Форт Уэрт|Форт-Ворт|Форт-Уэрт|Ֆորտ-Ուերտ|פורט וורת|فورت وورث|فورت وورث، تگزاس|فورٹ ورتھ|فورٹ ورتھ، ٹیکساس|फोर्ट वर्थ|ফোর্ট ওয়ার্থ|ਫ਼ੋਰਟ ਵਰਥ|வொர்த் கோட்டை|ഫോർട്ട് വർത്ത്|ฟอร์ตเวิร์ท|ფორტ-უერთი|フォートワース|沃思堡|포트워스
1009	America/New_York	Jacksonville|Ceksonvill|Cow Creek|Cow Ford|Cowford|Dzeksonvil|Dzeksonvila|Dzeksonvilis|Dzhaksnvil|Dzhehksanvil|Dzhehksonvill|Dzheksonvill|Džeksonvila|Džeksonvilis|Gaksonvilo|Iacsoniapolis|Iacsonvilla|Tzaksonvil|Wakka Pilatka|Zhehksonvill|gqswnwwyl|jaegseunbil|jaikasanavila|jaiksanavila|jakcanvil|jakswnfyl|jakusonbiru|jeksanavhila|jeksonvili|jie ke xun wei er|jyakasanabhila|jyaksanabhila|jyksn wyl|Ĝaksonvilo|Τζάκσονβιλ|Џексонвил|Джаксънвил|Джексонвілл|Джэксанвіл|Джэксонвилл|Жэксонвилл|Ջեքսոնվիլ|גקסונוויל|جاكسونفيل|جکسون‌ویل|جیکسن ویل|जॅक्सनव्हिल|जैक्सनविल|ज्याकसनभिल|জ্যাক্সনভিল|ਜੈਕਸਨਵਿਲ|ஜாக்சன்வில்|แจ็กสันวิลล์|ჯექსონვილი|ジャクソンビル|杰克逊维尔|잭슨빌
101	Africa/Abidjan	Daoukro
101	Africa/Accra	Medina Estates
101	Africa/Addis_Ababa	Burayu
101	Africa/Cairo	Dikirnis
101	Africa/Cairo	Ţimā
101	Africa/Casablanca	Sidi Slimane
101	Africa/Dakar	Mbaké
101	Africa/Douala	Ébolowa
101	Africa/Johannesburg	Mokopane
101	Africa/Johannesburg	Standerton
101	America/Bogota	Ocaña
101	America/Caracas	Los Puertos de Altagracia
101	America/Denver	Las Cruces
101	America/Fortaleza	Balsas
101	America/Halifax	Dartmouth
101	America/Indiana/Indianapolis	South Bend
101	America/Maceio	Lagarto
101	America/Manaus	Parintins
101	America/New_York	Albany
101	America/New_York	New Bedford
101	America/Sao_Paulo	Colatina
101	America/Sao_Paulo	Itaim Bibi
101	America/Sao_Paulo	Mairiporã
101	America/Sao_Paulo	Pôr do Sol
101	America/Sao_Paulo	Teófilo Otoni
101	America/Vancouver	Chilliwack
101	America/Vancouver	Delta
101	Asia/Baghdad	Al-Musayab
101	Asia/Ho_Chi_Minh	Hồng Ngự
101	Asia/Ho_Chi_Minh	Ngã Bảy
101	Asia/Karachi	Chakwal
101	Asia/Kolkata	Bānswāra
101	Asia/Kolkata	Chilakalūrupet
101	Asia/Kolkata	Dhamtari
101	Asia/Kolkata	Hinganghāt
101	Asia/Kolkata	Malappuram
101	Asia/Krasnoyarsk	Kansk
101	Asia/Kuala_Lumpur	Perling
101	Asia/Manila	Isulan
101	Asia/Manila	Jolo
101	Asia/Novokuznetsk	Mezhdurechensk
101	Asia/Seoul	Donghae City
101	Asia/Seoul	Sangju
101	Asia/Shanghai	Hedong
101	Asia/Shanghai	Huacheng
101	Asia/Singapore	Kallang
101	Asia/Singapore	Queenstown Estate
101	Asia/Tehran	Lāhījān
101	Asia/Tehran	Shūshtar
101	Asia/Tokyo	Iida
101	Asia/Tokyo	Kanoya
101	Asia/Tokyo	Kawachi-Nagano
101	Asia/Tokyo	Tokuyama
101	Asia/Yekaterinburg	Khanty-Mansiysk
101	Europe/Amsterdam	Venlo
101	Europe/Berlin	Wilmersdorf
101	Europe/Brussels	Leuven
101	Europe/Budapest	Székesfehérvár
101	Europe/Istanbul	Iğdır
101	Europe/Istanbul	Mustafakemalpaşa
101	Europe/Istanbul	Suruç
101	Europe/Istanbul	Zonguldak
101	Europe/Kyiv	Kalmiuskyi
101	Europe/Kyiv	Kindrativskyi
101	Europe/Kyiv	Pavlohrad
101	Europe/London	Bath
101	Europe/London	Eastbourne
101	Europe/London	Gillingham
101	Europe/London	Worcester
101	Europe/Madrid	Orihuela
101	Europe/Minsk	Orsha
101	Europe/Moscow	Novyye Cherëmushki
101	Europe/Moscow	Ryazanskiy
101	Europe/Paris	Argenteuil
101	Europe/Rome	Novara
101	Europe/Vienna	Simmering
1010	America/Edmonton	Edmonton|Edmontona|Edmontonas|Edmontono|Edmundopolis|Edmuntun|Ehdmantan|Ehdmonton|Entmonton|admwntn|admwntwn|ai de meng dun|aidamatana|edamantana|edamontana|edeumeonteon|edomonton|etmantan|xe dman tan|Édmonton|ʿedimoniteni|Έντμοντον|Едмонтон|Едмънтън|Эдмантан|Эдмонтон|Էդմոնտոն|אדמונטון|إدمونتون|ادمونتن|ادمونتون|ایڈمنٹن|एडमंटन|एडमॉन्टन|এডমন্টন|ਐਡਮੰਟਨ|எட்மன்டன்|เอดมันตัน|ཨེ་ཏི་མོན་ཐོན།|ედმონტონი|ኤድሞንተን|ᐊᒥᐢᑲᐧᒋᐊᐧᐢᑲᐦᐃᑲᐣ|エドモントン|埃德蒙顿|에드먼턴
1010	Asia/Shanghai	Wuwei|Liang-chou|Liang-chow|Liangzhou|Wu-wei-hsien|Wuwei Shi|wu wei|wu wei shi|武威|武威市
1010	Europe/Kyiv	Odesa|Adehsa|Ades|Juzhnaja stolica|Khadjibey|Khadzhibej|Kocjubiiv|Odesa-mama|Odess|Odessa|Odessa osh|Odessae|Odesse|Odessos|Odessus|Odessza|Odissos|Oděsa|Otesa|Perlina Chornogo morja|Pivdenna Pal'mira|Pivdenna stolicja|Stolica Jumora|Udessa|Zhemchuzhina u morja|ao de sa|awdsa|awdysa|odesa|odessa|Ódessa|ʼwdysʼ|Οδησσός|Адэса|Жемчужина у моря|Коцюбіїв|Одеса|Одесс|Одессæ|Одесса|Одесса ош|Одессе|Перлина Чорного моря|Південна Пальміра|Південна столиця|Столица Юмора|Хаджибей|Южная столица|Օդեսա|Օտեսա|אדעס|אודיסא|אודסה|أوديسا|اودسا|اوديسا|اودیسا|ओदेसा|အိုဒက်ဆာမြို့|ოდესა|オデッサ|敖德薩|오데사
1012	Africa/Khartoum	Khartoum North|Bahri|Bahrí|Barkhi|Jartum Norte|Khartoum Nord|Khartum Nord|Pivnichnij Khartum|Severni Kartum|Severnyj Khartum|Sjeverni Kartum|alkhrtwm bhry|bhry|Бархи|Північний Хартум|Северни Картум|Северный Хартум|الخرطوم بحري|بحري
1013	Europe/Volgograd	Volgograd|Caricin|Caricyn|Estalingrado|Stalingrad|Stalingrado|Staljingrad|Tsaritsyn|Valgagrad|Vl'gogradu|Volgograda|Volgogradas|Volgogrado|Volgogradum|Volgográd|Volnkonkrant|Volqoqrad|Wolgograd|Wołgograd|Zarizyn|bolgogeuladeu|fu er jia ge lei|fwlghwghrad|fwljwjrad|volagagarata|volgograda|volgogradi|volkokirat|vuorugogurado|wlgwgrad|wwlgw grad|wwlgwgrad|wwlgwgrd|wxl kok rad|Βόλγκογκραντ|Аһш балһсн|Валгаград|Вльгоградъ|Волгоград|Сталинград|Стаљинград|Царицин|Царицын|Վոլգոգրադ|וולגוגרד|فولجوجراد|فولغوغراد|ولگوگراد|وولگو گراد|وولگوگراد|ڤۆڵگۆگراد|वोल्गोग्राद|ਵੋਲਗਾਗਰਾਤ|வோல்கோகிராட்|වොල්ගාග්‍රාද්|วอลโกกราด|စတာလင်ဂရက်မြို့|ვოლგოგრადი|ヴォルゴグラード|伏尔加格勒|伏爾加格勒|볼고그라드
1015	Asia/Shanghai	Huzhou|Hu-chou|Hu-chou-shih|Huchow|Huchowfu|Huhinghsien|Huzhou City|Huzhou Shi|Wu-hsing|Wu-hsing-hsien|Wu-hsing-hsien-ch'eng|Wu-hsing-hsien-ch’eng|Wuhing|Wuxing|Wuxing Qu|hu zhou|hu zhou shi|wu xing|wu xing qu|吴兴|吴兴区|湖州|湖州市
1017	America/Toronto	Ottawa|Atava|Otava|Otavo|Otawa|Ottaba|Ottahua|Ottava|Ottavae|atawa|atoya|attava|awtawa|otava|otawa|ottava|wo tai hua|xxttawa|AA¬²±|Οττάβα|Οτταβα|Атава|Отава|Оттавæ|Оттава|Օտտավա|אוטווה|אטאווא|أوتاوا|ئۆتاوا|اتاوا|اوتآوآ|اوٹاوا|اٹاوہ|ओटावा|অটোয়া|ਓਟਾਵਾ|ଓଟାୱା|ஒட்டாவா|ಆಟ್ಟಾವಾ|ഓട്ടവ|ออตตาวา|ཨོ་ཏ་ཝ།|အော့တဝမြို့|ოტავა|ኦታዋ|ᎠᏔᏩ|ᐊᑐᕚ/atavaa|オタワ|渥太華|오타와
1018	Asia/Manila	Zamboanga|Burleigh School|Ciudad ti Zamboanga|Dakbayan sa Zamboanga|Lungsod ng Zamboanga|Syudad han Zamboanga|Zamboanga City|Zamboanga Lakanbalen|samboang-ga|san bao yan|sanboanga|Замбоанга|サンボアンガ|三宝颜|삼보앙가
10183	Europe/Stockholm	Sweden|Sverige
1019	Europe/Brussels	Brussels|An Bhruiseil|An Bhruiséil|Brasels|Breissel|Brisel|Brisele|Briuselis|Brjuksel|Brjusel'|Brjussel'|Brueksel|Bruessel|Bruesszel|Bruiseal|Bruksel|Bruksela|Brukseli|Brukselo|Brusehl'|Brusel|Brusela|Bruselas|Bruseles|Bruselj|Bruselo|Brusel·les|Brussel|Brussele|Brussel·les|Bruxel|Bruxelas|Bruxellae|Bruxelles|Brwsel|Bryssel|Bryusel|Bryxelles|Bréissel|Brüksel|Brüssel|Brüsszel|Citta di Bruxelles|Città di Bruxelles|City of Brussels|Kota Brusel|beulwisel|bi lu xi|braselasa|braselsa|brassels|briuseli|brwksl|brysl|bu lu sai er|buryusseru|Βρυξέλλες|Брисел|Брусэль|Брюксел|Брюсель|Брюссель|Բրյուսել|בריסל|بروكسل|بروکسل|بريۇسسېل|ܒܪܘܟܣܠ|ब्रसेल्स|ব্রাসেলস|บรัสเซลส์|ბრიუსელი|ブリュッセル|布魯塞爾|布鲁塞尔|比律悉|브뤼셀
102	Africa/Addis_Ababa	Sebeta
102	Africa/Cairo	Dayrūţ
102	Africa/Dakar	Tivaouane
102	Africa/Kampala	Entebbe
102	Africa/Lagos	Lafiagi
102	Africa/Nairobi	Ngong
102	Africa/Tripoli	Al Jumayl
102	Africa/Tripoli	Darnah
102	America/Argentina/Salta	Santa Rosa
102	America/Bogota	Sabanalarga
102	America/Caracas	Cabudare
102	America/Chicago	Davenport
102	America/Havana	Palma Soriano
102	America/Jamaica	Portmore
102	America/Los_Angeles	Hillsboro
102	America/Mexico_City	Apatzingán
102	America/Mexico_City	Tepexpan
102	America/Mexico_City	Tulancingo
102	America/Montevideo	Maldonado
102	America/New_York	Edison
102	America/Santiago	Curicó
102	America/Santiago	Lampa
102	America/Santo_Domingo	La Vega
102	America/Sao_Paulo	Birigui
102	America/Sao_Paulo	Caieiras
102	America/Sao_Paulo	Ituiutaba
102	America/Sao_Paulo	Japeri
102	America/Sao_Paulo	Perdizes
102	America/Vancouver	Whalley
102	Asia/Bangkok	Nakhon Si Thammarat
102	Asia/Dhaka	Shāhzādpur
102	Asia/Jakarta	Belawan
102	Asia/Jakarta	Sungai Penuh
102	Asia/Karachi	Khushāb
102	Asia/Karachi	Kot Radha Kishan
102	Asia/Karachi	Pano Aqil
102	Asia/Karachi	Pasrur
102	Asia/Karachi	Shabqadar
102	Asia/Kathmandu	Lahān
102	Asia/Kolkata	Aurangābād
102	Asia/Kolkata	Buxar
102	Asia/Kolkata	Mormugao
102	Asia/Kolkata	Nagapattinam
102	Asia/Kolkata	Seoni
102	Asia/Manila	Putatan
102	Asia/Pyongyang	Kangsŏn
102	Asia/Riyadh	Qurayyat
102	Asia/Shanghai	Jishou
102	Asia/Shanghai	Shuifu
102	Asia/Tehran	Pārsābād
102	Asia/Tokyo	Kani
102	Asia/Tokyo	Tsuyama
102	Asia/Tokyo	Yono
102	Asia/Tokyo	Ōnojō
102	Asia/Urumqi	Xincheng
102	Asia/Vladivostok	Artëm
102	Europe/Berlin	Erlangen
102	Europe/Berlin	Mitte
102	Europe/Bucharest	Piatra Neamţ
102	Europe/Dublin	Limerick
102	Europe/Kyiv	Skhidni Kvartaly
102	Europe/Madrid	Ciutat Vella
102	Europe/Moscow	Brateyevo
102	Europe/Moscow	Pushkino
102	Europe/Moscow	Shchukino
102	Europe/Moscow	Ukhta
102	Europe/Paris	Lyon 03
102	Europe/Prague	Liberec
1020	Asia/Shanghai	Yongzhou|Langlin|Lingling|Yung-chou|Yung-chow-fu|Yungchow|Yǒngzhōu|yong zhou|yong zhou shi|yungjeou si|永州|永州市|융저우 시
1022	Asia/Kolkata	Tiruchirappalli|Tiruccirappalli|Tiruccsirapalli|Tiruccsirápalli|Tiruchchinappalli|Tiruchchināppalli|Tiruchchirappalli|Tiruchchirāppalli|Tiruchi|Tiruchirapali|Tiruchirapalli|Tiruchirappal·li|Tirucirapali|Tiruĉirapali|Tiruččiráppalli|Trichinapalli|Trichinopoli|Trichinopoly|Trichy|Trinchinopoly|di lu ji la pa li|tiluchilapalli|tiruccirappalli|tiruchiraparri|tirucirapalli|tirutchirapparri|tricimalaidurgam|trwchraply|tyrwchyrapaly|tyrwchyraply|Тиручирапали|Тируччираппалли|Тіручірапаллі|تروچراپلی|تيروچيراپلي|تیروچیراپالی|ٹyrwchyrapaly|ٹیروچیراپالی|ट्रिचिमलैदुर्गम्|तिरुचिरापल्ली|तिरुचिरापळ्ळि|তিরুচিরাপল্লী|திருச்சிராப்பள்ளி|ತಿರುಚ್ಚಿರಾಪ್ಪಳ್ಳಿ|തിരുച്ചിറപ്പള്ളി|ティルチラーパッリ|ティルッチラーッパッリ|蒂魯吉拉帕利|티루치라팔리
10224	Asia/Baku	Azerbaijan|Azərbaycan|Азәрбајҹан
1024	Europe/Berlin	Köln|Augusta Ubiorum|Cologna|Cologne|Colonha|Colonia|Colonia Agrippina|Colonia Agrippinensis|Colonia Claudia Ara Agrippinensium|Colònia|Colônia|Cołogna|Culonia|Cwlen|K'oln|Kel'n|Keln|Kelnas|Kelne|Kelni|Keulen|Kiolns|Kjol'n|Koelle|Koeln|Kol'n|Kolin nad Rynem|Kolin nad Rynom|Koloin|Kolon|Kolonia|Kolonjo|Kolín nad Rýnem|Kolín nad Rýnom|Kyoln|Këlni|Kölle|Lungsod ng Cologne|Oppidum Ubiorum|gu long|kalana|kalon|ke long|kerun|kholoy|kln|klwn|koelleun|koln|kolon|kwln|kwlwn|kwlwnya|kyolna|qln|qlwnyt|quluniat|Ķelne|Κολωνία|Келн|Кельн|Кьолн|Кёльн|Кӧльн|Көлн|Քյոլն|קלן|קעלן|قلونية|قُلُونِيَة|كولن|كولونيا|کلن|کلون|کولون|क्योल्न|ਕਲਨ|கோல்ன்|కొలోన్|ಕಲೋನ್|โคโลญ|კელნი|ኮልን|ケルン|古龍|科隆|쾰른
1024	Europe/Dublin	Dublin|Baile Atha Cliath|Baile Átha Cliath|Ciuda de Dublin|Ciudá de Dublín|Dablin|Diblin|Difelin|Divlyn|Doublino|Dublin city|Dublina|Dublinas|Dublini|Dublino|Dublinu|Dublín|Dublîn|Dueblin|Dulenn|Dulyn|Dyflinn|Düblin|Eblana|dabalina|dablin|dablina|daburin|dbln|dblyn|deobeullin|dou bai lin|dublini|dwblyn|taplin|Δουβλίνο|Даблин|Дублин|Дублін|Дъблин|Դուբլին|דבלין|דובלין|دبلن|دوبلين|دوبلین|دۇبلىن|ڈبلن|ډبلن|ܕܒܠܢ|डब्लिन|दब्लिन|ডাবলিন|ਡਬਲਿਨ|டப்லின்|ಡಬ್ಲಿನ್|ഡബ്ലിൻ|ดับลิน|དུབ་ལིན།|ဒပ်ဗလင်မြို့|დუბლინი|ደብሊን|ダブリン|都柏林|더블린
1025	Asia/Seoul	Changwon|Cangvonas|Cangvono|Cchangwon|Ch'angwon|Ch'angwŏn|Changuon|Chanvon|Chkhangvon|Chkhanvon|Ch’angwŏn|Cshangvon|Sangwon|Shogen|Shōgen|camoyana|canga vona|cangvona|caniግwoni|chang wwn|chang yuan|chang yuan shi|chang-wonsi|changwn|changwwn|tshanghwwn|zngwwn|Ĉangvono|Čangvonas|Čchangwon|Чанвон|Чангуон|Чханвон|Чхангвон|צנגוון|تشانغوون|چانگ وون|چانگون|چانگوون|چانگ‌وون|चांग्वॉन|চাংওয়ন|ਚਾਂਗ ਵੋਨ|ቻንግዎን|昌原|昌原市|창원시
1025	Asia/Shanghai	Longyan|Leng-na-chhi|Liung-ngam-su|Liùng-ngâm-sṳ|Long Nham|Longyan Shi|Longyen shehiri|Lung-jen|Lung-ngang|Lung-yen|Lung-yen-hsien|Lungyenchow|Lunujan'|Lêng-nâ-chhī|Lṳ̀ng-ngàng|langyan|long yan|long yan shi|lung-yen si|lwnghyan|lwngyan|Лунъянь|لانگیان|لونغيان|لونگیان|竜岩|竜岩市|龍岩|龍岩市|龙岩|龙岩市|룽옌 시
1027	Asia/Kolkata	Howrah|Haora|Haura|Hawrah|Hāora|ha'ora|haura|হাওড়া|ハウラー|ハーウラー
1027	Asia/Kolkata	Raipur|Raipura|Raipuras|Rajpur|Rajpuro|Rayapura|Raypur|Rájpur|lai bu er|laipuleu|ra'ipura|raipuru|ray pwr|rayapura|raybwr|rayppur|raypur|Райпур|Рајпур|Ռայպուր|رائے پور|رايبور|رای پور|رای‌پور|راۓپور|रायपुर|रायपूर|রাইপুর|রায়পুর|ਰਾਇਪੁਰ|રાયપુર|ରାୟପୁର|ராய்ப்பூர்|రాయ్‌పుర్|ರಾಯ್ಪುರ್|റായ്‌പൂർ|რაიპური|ラーイプル|賴布爾|라이푸르
1028	Asia/Shanghai	Shaoguan|Ch'u-chiang|Ch'u-chiang-hsien|Chao-kuan|Ch’ü-chiang|Ch’ü-chiang-hsien|Kakong|Kiukianghsien|Kukiang|Kukong|Kukong-hsien|Kükiang|Kükong|Kükong-hsien|Sao-kuan|Saoguan|Seu-koan-su|Shao-chou|Shao-kuan|Shaoguan'|Shaokwan|Shiuchow|Shiukuan|Siau-koan-chhi|Sieu-guang|Siâu-koan-chhī|Sièu-guăng|Sèu-kôan-sṳ|Thieu Quan|Thiều Quan|saogwan si|shao guan|shao guan shi|shawgwan|Ŝaoguan|Šao-kuan|Шаогуан|Шаогуань|שאוגואן|شاؤگوآن|شاوگوان|韶关|韶关市|韶関市|韶關|韶關市|사오관 시
10281	Europe/Lisbon|Atlantic/Madeira|Atlantic/Azores	Portugal
103	Africa/Abidjan	Séguéla
103	Africa/Bamako	San
103	Africa/Bangui	Berbérati
103	Africa/Brazzaville	Nkayi
103	Africa/Casablanca	El Kelaa des Srarhna
103	Africa/Dakar	Kolda
103	Africa/Douala	Edéa
103	Africa/Gaborone	Francistown
103	Africa/Khartoum	Ad-Damir
103	Africa/Lagos	Ikere-Ekiti
103	Africa/Lagos	Nkpor
103	America/Bahia	Santo Antônio de Jesus
103	America/Chicago	Tyler
103	America/Edmonton	Lethbridge
103	America/Fortaleza	Bacabal
103	America/Guatemala	Totonicapán
103	America/Los_Angeles	El Cajon
103	America/Los_Angeles	Rialto
103	America/Los_Angeles	San Mateo
103	America/Maceio	Itabaiana
103	America/Mexico_City	Teziutlan
103	America/New_York	Brandon
103	America/Recife	Abreu e Lima
103	America/Sao_Paulo	Cursino
103	America/Sao_Paulo	Itanhaém
103	America/Sao_Paulo	Mandaqui
103	America/Sao_Paulo	Novo Gama
103	America/Sao_Paulo	Ourinhos
103	America/Sao_Paulo	Poá
103	America/Sao_Paulo	Ubá
103	America/Sao_Paulo	Vila Matilde
103	Asia/Aqtau	Zhanaozen
103	Asia/Jakarta	Prabumulih
103	Asia/Jakarta	Rantauprapat
103	Asia/Jakarta	Tanjung Pandan
103	Asia/Kabul	Gardez
103	Asia/Karachi	Kharian
103	Asia/Karachi	Sangla Hill
103	Asia/Kolkata	Amaravati
103	Asia/Kolkata	Betūl
103	Asia/Kolkata	Ghazīpur
103	Asia/Kolkata	Jagtiāl
103	Asia/Kolkata	Jahānābād
103	Asia/Kolkata	Kashipur
103	Asia/Kolkata	Nagda
103	Asia/Kolkata	Roorkee
103	Asia/Kolkata	Udgīr
103	Asia/Shanghai	Bashan
103	Asia/Shanghai	Gangu Chengguanzhen
103	Asia/Shanghai	Jishu
103	Asia/Shanghai	Tongren
103	Asia/Shanghai	Yuxi
103	Asia/Taipei	Taitung
103	Asia/Tokyo	Chikushino-shi
103	Asia/Tokyo	Isehara
103	Australia/Melbourne	Bendigo
103	Europe/Berlin	Hildesheim
103	Europe/Berlin	Moers
103	Europe/Bucharest	Buzău
103	Europe/Istanbul	Turgutlu
103	Europe/Kyiv	Chumakivskyi
103	Europe/Kyiv	Kalynivskyi
103	Europe/Lisbon	Queluz
103	Europe/Lisbon	Viseu
103	Europe/London	Lincoln
103	Europe/London	West Bromwich
103	Europe/London	Woking
103	Europe/Madrid	Reus
103	Europe/Minsk	Lida
103	Europe/Moscow	Akademicheskoe
103	Europe/Moscow	Bogorodskoye
103	Europe/Moscow	Velikiye Luki
103	Europe/Rome	Piacenza
103	Indian/Maldives	Maldives Time
103	Indian/Maldives	Male
103	Pacific/Tongatapu	Tonga
1030	Asia/Ashgabat	Ashgabat|Achgabat|Achkhabad|Aschabad|Aschabadas|Aschchabad|Aschgabat|Asgabat|Asgabata|Asgabate|Asgabato|Ashabad|Ashabat|Ashgabad|Ashkabad|Ashkhabad|Ashkhabad osh|Ashkˌobod|Ashqabad|Ashxabad|Ashxobod|Asjabad|Asjchabad|Asjchabat|Asjkhabad|Askabad|Askabat|Askhabad|Asnkampat|Asqabad|Asxabad|Aszchabad|Aŝgabato|Aşgabat|Aşkabat|Aşqabad|Aşğabat|Ašchabad|Ašchabadas|Ašgabat|Ašgabata|Ašhabad|Așgabat|GIashkuabad|Poltoratsk|a shen ha ba de|acukapat|asagabata|asakhabada|asgabad|asgabada|asgabat|ashigabato|ashk abad|ashkhabadi|asigabateu|asqabada|asyuhabateu|xa chka bat|yashkhabad|ʼsgbʼt|ʿەshqabad|Ασγκαμπάτ|Ашгабад|Ашгабат|Ашкабад|Ашхабад|Ашхабад ош|Ашқобод|ГІашкъабад|Աշխաբադ|אשגאבאט|אשגבאט|ئاشخاباد|اشک آباد|عاشق‌آباد|عشق آباد|عشق اباد|عشق‌آباد|عەشقاباد|अश्क़ाबाद|अश्गाबाद|আশখাবাদ|ਅਸ਼ਗ਼ਾਬਾਤ|அசுகாபாத்|ಅಶ್ಗಾಬಾತ್|അഷ്ഗാബാദ്|อาชกาบัต|ཨ་ཧྲི་ཁ་པད།|აშხაბადი|አሽጋባት|アシガバート|阿什哈巴德|아슈하바트|아시가바트
1031	America/Maceio	Maceió|Macayo|Maceio|Macejo|Macelo|Masejas|Masejo|Maseyo|Maçayó|ma sai yue|ma se xo|masayw|mase'i'o|maseio|maseyo|masyw|masyyw|msyw|msyyʼw|myasi'o|Масейо|Масејо|Мацейо|מסייאו|ماسئیو|ماسايو|ماسيو|ماسیو|مسیو|मासेइओ|মাসেইও|ম্যাসিও|ਮਾਸੇਇਓ|มาเซโอ|მასეიო|ማሴዮ|マセイオ|马塞约|마세이오
1031	America/Sao_Paulo	Campinas|Campinas e Regiao|Campinas e Região|Conceicao de Campinas|Conceição de Campinas|Kampinas|Kampinasas|Kampino|Regiao de Campinas|Região de Campinas|kamapinasa|kambynas|kampinaseu|kan pi na si|kanpinasu|kmpynas|Кампинас|Кампінас|קמפינאס|كامبيناس|کمپیناس|কামপিনাস|კამპინასი|カンピーナス|坎皮纳斯|캄피나스
1031	Asia/Baghdad	Kirkuk|Karkh Slukh|Karkuk|Karkúk|Karkūk|Kerkouk|Kerkuek|Kerkuk|Kerkûk|Kerkük|Kirkoek|Kirkouk|Kirkukas|Kirkúk|Kirkūk|Kərkük|ji er ku ke|khir khuk|kileukukeu|kirukuku|krk slwk|krkwk|kyrkwk|Κιρκούκ|Киркук|Кіркук|Кәркүк|Քիրքուք|כירכוכ|كركوك|كەركوك|کرکوک|کەرکووک|ܟܪܟ ܣܠܘܟ|ܟܪܟܘܟ|കിർകുക്ക്|คีร์คูก|კირკუკი|キルクーク|基爾庫克|키르쿠크
1031	Asia/Dhaka	Rangpur|Kotwali|Kotwāli|Mosque Rangpur|Rangpur City|Rangpuras|Rongpur|lang bu er shi|langpuleu|ragapura|rampura|rangapura|raniግፑri|ranjbwr|ranpuru|rngpwr|rnګpwr|Рангпур|رانجبور|رنګپور|رنگپور|رنگپور شہر|रंगपुर|রংপুর|ਰੰਗਪੁਰ|ራንግፑር|ランプル|朗布尔市|랑푸르
1031	Asia/Shanghai	Sanya|Sam-a-chhi|Sam-a-chhī|Sama|Samah|San'ja|San-ah|San-ja|San-ya-chen|San-ya-chiang|San-ya-chiang-shih|Sang-a|Sanj|Senya shehiri|Săng-ā|Tam A|Tam Á|Ya Xian|Ya-hsien|Yai-hsien|Yehsien|san ya|san ya shi|sanya|ssan-ya si|Санья|سانيا|سانیا|ซานย่า|སན་ཡ་གྲོང་ཁྱེར།|三亚|三亚市|三亜市|三亞|싼야 시
1032	Africa/Brazzaville	Pointe-Noire|Puehnt-Nuar|Puent Nuaras|bwant nwar|po'inta-noyara|ponta-nu'ara|powantonowaru|poyenta-noyara|puaengteunualeu|pwant nwar|pwanٹ nwar|pwanټ nwar|Пуэнт-Нуар|بوانت نوار|پوانت نوار|پوانٹ نوار|پوانټ نوار|पॉइंट-नोयर|পোয়েন্ট-নোয়ার|ਪੋਂਤ-ਨੁਆਰ|ፖyinite-nogeri|ፖይንተ-ኖገር|ポワントノワール|푸앵트누아르
1032	America/Tijuana	Mexicali|Mekhikali|Meksikali|Meksikalis|Mexicali i Baja California|Mexicalo|Mexihcali|Mexikali|maikasikali|me khi kali|megsikalli|mehikari|mekisikali|meksikali|mkhykaly|mksykaly|mo xi ka li|mqsyqly|myksykaly|Μεξικάλι|Мексикали|Мехикали|Мехікалі|מקסיקלי|مخیکالی|مكسيكالي|مکسيکالي|میکسیکالی|मेक्सिकली|মেক্সিকালি|ਮੈਕਸੀਕਾਲੀ|เมคีกาลี|მეხიკალი|ሜክሲካሊ|メヒカリ|墨西卡利|멕시칼리
1034	Asia/Kolkata	Teni|Theni|Tkheni|Тхени
1034	Asia/Shanghai	Xianyang|Ham Duong|Ham-iong-chhi|Hang-iong|Hsien-yang|Hsien-yang-hsien|Hsien-yang-shih|Hszienjang|Hàm Dương|Hàng-iòng|Hâm-iông-chhī|San'jan|Sianjangas|Sien-jang|Sienjan|Sienyanghsien|Sjan'jan|Sjanjang|Sjanjango|Syanyan|Xianyang Shi|seiy n hyang|shyanyang|syen-yang si|xian yang|xian yang shi|Ŝjanjango|Саньян|Сиенян|Сяньян|Сјанјанг|شیانیانگ|شیان‌یانگ|เสียนหยาง|咸阳|咸阳市|咸陽|咸陽市|셴양 시
10349	Asia/Seoul	Seoul|Hanyang|Seoel|Seol|Seoul-si|Seuel|Seul|Seula|Seulas|Seulo|Seulum|Seúl|Seül|Siul|Soeul|Sol|Soul|Sye-ul|Syou-ouen|Szoeul|Szöul|Séoul|Sêûl|Söul|Sŏul|Wang-ching|Wo-jo|Wō-jō|ciyol|gyeongseong|han-yang|hanseong|saul|seoul|seoulsi|seoulteugbyeolsi|seuli|shou er|shou er te bie shi|si'ula|siyola|sol|sola|souru|souru te bie shi|sywl|Σεούλ|Сеул|Соул|Сөүл|Սեուլ|סאול|סיאול|סעאל|سئول|سيول|سیول|سێئول|سېئول|सियोल|सोल|সিউল|சியோல்|ಸೌಲ್|സോൾ|โซล|སེ་ཨུལ།|ဆိုးလ်မြို့|სეული|ሶል|សេអ៊ូល|ソウル|ソウル特別市|首尔|首尔特别市|首爾|경성|서울|서울시|서울특별시|한성|한양
1035	Africa/Casablanca	Tangier|Tanca|Tanger|Tangeri|Tangero|Tangiers|Tanjer|Tanzha|Tanzher|Tanĝero|Tingis|Tànger|Tánger|Tânger|tan ji ya|tanijeri|tanje|tanji'ara|tanji'e|tanjiyara|tnjh|tnjt|Тангер|Танжа|Танжер|تنجه|طنجة|ٹnjyr|ٹنجیر|ټnjh|ټنجه|तांजिए|তাঞ্জিয়ার|ਤਾਂਜੀਅਰ|ታንጄር|タンジェ|坦幾亞
10356	Asia/Dhaka	Dhaka|Daaka|Daca|Dacca|Daka|Dakah|Dakk|Dakka|Dakkae|Dakke|Dako|Deka|Dgaka|Dháka|Dhâkâ|Dəkkə|Mujib City|Ntaka|Ntakka|da ka|daka|dakka|dhaka|dhakka|dka|takka|thaka|Ντάκα|Ντάκκα|Даака|Дака|Даккæ|Дакка|Дакке|Дгака|Դաքքա|דאקא|דאקה|داكا|داکا|دكا|ڈھاکہ|ޑާކާ|ढाका|ঢাকা|ਢਾਕਾ|ઢાકા|ଢାକା|டாக்கா|ఢాకా|ಢಾಕಾ|ഢാക്ക|ඩකා|ธากา|དྷ་ཁ།|ဒါကာမြို့|დაკა|ዳካ|ダッカ|达卡|達卡|다카
10381	Europe/Moscow	Moscow|Maeskuy|Maskav|Maskava|Maskva|Mat-xco-va|Matxcova|Matxcơva|Mosca|Moscfa|Moscha|Mosco|Moscou|Moscova|Moscovo|Moscoƿ|Moscu|Moscua|Moscòu|Moscó|Moscù|Moscú|Moska|Moskau|Mosko|Moskokh|Moskou|Moskov|Moskova|Moskovu|Moskow|Moskowa|Mosku|Moskua|Moskuas|Moskva|Moskvo|Moskwa|Moszkva|Muskav|Musko|Mát-xcơ-va|Mòskwa|Məskeu|Məskəү|masko|maskw|mo si ke|moseukeuba|mosko|mosukuwa|mskw|mwskva|mwskw|mwsqbh|mx s ko|Μόσχα|Мæскуы|Маскав|Масква|Москва|Москова|Москох|Москъва|Мускав|Муско|Мәскеу|Мәскәү|Մոսկուա|Մոսկվա|מאָסקװע|מאסקווע|מוסקבה|ماسکو|مسکو|موسكو|موسكۋا|ܡܘܣܩܒܐ|मास्को|मॉस्को|মস্কো|மாஸ்கோ|มอสโก|མོ་སི་ཁོ།|მოსკოვი|ሞስኮ|モスクワ|莫斯科|모스크바
10392	Asia/Shanghai	Wuhan|Bu-han-chhi|Bú-hàn-chhī|Gouchan|Owhan|U-hang|Uhan|Uhana|Uhanas|Uhaņa|Ukhan|Ukhan'|Uxan|Vu Han|Vu-hon-su|Vuhan|Vuhani|Vuhano|Vujhan|Vukhan|Vú-hon-sṳ|Vũ Hán|Wu-chan|Wu-han-shih|Wuhan Shi|uhan si|uhana|ukhani|uuxan|vuhana|vukan|vukhana|whan|wu han|wu han shi|wwhan|xu han|Ū-háng|Γουχάν|Вухан|Вухан балһсн|Ухан|Ухань|Үkhan'|Үхань|Үһән|Ուհան|ווהאן|وهان|ووهان|ووھان|ووہان|ۋۇخەن شەھىرى|ܘܘܗܐܢ|वूहान|উহান|ਵੂਖ਼ਨ|வுகான்|വൂഹാൻ|อู่ฮั่น|ཝུའུ་ཧན་གྲོང་ཁྱེར།|ဝူဟန့်မြို့|უხანი|ዉሃን|武汉|武汉市|武漢|武漢市|우한 시|𐍅𐌿𐌷𐌰𐌽
104	Africa/Abidjan	Bouaflé
104	Africa/Addis_Ababa	Weldiya
104	Africa/Algiers	Tizi Ouzou
104	Africa/Casablanca	Oued Zem
104	Africa/Lome	Kara
104	Africa/Lusaka	Kafue
104	Africa/Lusaka	Kalulushi
104	Africa/Lusaka	Mazabuka
104	Africa/Maputo	Angoche
104	America/Chicago	Lewisville
104	America/Chicago	Wichita Falls
104	America/Chihuahua	Hidalgo del Parral
104	America/Guatemala	Chinautla
104	America/Los_Angeles	Clovis
104	America/New_York	Lakeland
104	America/Santiago	Lo Prado
104	America/Sao_Paulo	Artur Alvim
104	America/Sao_Paulo	Coronel Fabriciano
104	America/Sao_Paulo	Lavras
104	America/Sao_Paulo	Muriaé
104	America/Toronto	Brantford
104	America/Toronto	Ville-Marie
104	America/Toronto	Waterloo
104	America/Vancouver	Kamloops
104	Asia/Almaty	Zhezqazghan
104	Asia/Baghdad	Al Fāw
104	Asia/Bangkok	Tuyên Quang
104	Asia/Jakarta	Depok
104	Asia/Karachi	Kot Addu
104	Asia/Kolkata	Ambala Sadar
104	Asia/Kolkata	Bhiwadi
104	Asia/Kolkata	Būndi
104	Asia/Kolkata	Miryalaguda
104	Asia/Kolkata	Soyībug
104	Asia/Novokuznetsk	Kiselëvsk
104	Asia/Shanghai	Daxing
104	Asia/Shanghai	Pailou
104	Asia/Shanghai	Pulandian
104	Asia/Shanghai	Puyang Chengguanzhen
104	Asia/Shanghai	Salaqi
104	Asia/Shanghai	Wuchuan
104	Asia/Shanghai	Yezhou
104	Asia/Tokyo	Ikeda
104	Asia/Tokyo	Saijō
104	Asia/Tokyo	Toride
104	Europe/Berlin	Gera
104	Europe/Berlin	Jena
104	Europe/Berlin	Salzgitter
104	Europe/Kyiv	Pozniaky
104	Europe/Madrid	Moratalaz
104	Europe/Minsk	Mazyr
104	Europe/Moscow	Izmaylovo
104	Europe/Sarajevo	Mostar
104	Europe/Stockholm	Helsingborg
104	Europe/Vienna	Ottakring
1040	Africa/Lagos	Jos|Cos|Dzhos|Dzos|Dżos|jas|jasa|josa|joseu|josi|josu|jws|jws  nayjyrya|qiao si|Џос|Джос|Йос|جاس|جوس|جوس، نائجیریا|जोस|জস|ਜੋਸ|ጆስ|ジョス|乔斯|조스
1040	Africa/Lagos	Sokoto|Socoto|Sokotas|Sokoto stad|Sókótó|sokoto|sokweto|suo ke tuo|swkwtw|swkwٹw|Сокото|سوكوتو|سوکوتو|سوکوٹو|सोकोटो|সোকোটো|ਸੋਕੋਟੋ|სოკოტო|ሶኮቶ|ソコト|索科托|소코토
1045	Asia/Shanghai	Yichun|Gi-chhun-chhi|Gî-chhun-chhī|I-cchun|I-ch'un|I-ch'un-chen|I-ch'un-hsien|I-ch’un|I-ch’un-chen|I-ch’un-hsien|I-čchun|Ichun'|Nghi Xuan|Nghi Xuân|Ngi-chung|Ngì-chŭng|Ni-chhun-su|Nî-chhûn-sṳ|Yichun Shi|Yichun i Jiangxi|Yuan-chou|Yuanchow|Yuen-chow-fu|Yüan-chou|Yüanchow|ichun si|ychan|yi chun|yi chun shi|yyshwn  jyangshy|Ичунь|یچان|ییشون، جیانگشی|宜春|宜春市|이춘 시
1047	Asia/Shanghai	Xinxiang|Hsin-hsiang|Hsin-hsiang-hsien|Hsin-hsiang-shih|Hsinghsiang|Nangandao|Sin'sjan|Singsieng|Sinsiang-hsien|nan gan dao|xin xiang shi|Синьсян|南干道|新乡市
1047	Europe/Moscow	Voronezh|Voronej|Voronejo|Voronez|Voroneza|Voronezas|Voronezhskaja oblast'|Voronezj|Voroneĵo|Voronež|Voronežas|Voronjez|Voronjež|Voroněž|Voroņeža|Woronesch|Woronesh|Woronez|Woroneż|bolonesi|vuoroneji|Воронеж|Воронежская область|ヴォロネジ|보로네시
1049	Asia/Tbilisi	Tbilisi|Tbilis|Tbilisi osh|Tbilisis|Tbiliso|Tbilissi|Tbilisy|Tbiliszi|Tbilsi|Tblisi|Thbilisi|Tibilisi|Tiblisi|Tiblissi|Tiblíssi|Tibîlîsî|Tiflis|Tiphlida|Tpilisi|Tpʻgis|Triphelis|Ttuplis|Tíblisi|Tíflis|Tıflis|Tʻbilisi|Tʻiflis|di bi li si|karti|tbilisi|tblys|tblysy|tbylysy|teubillisi|tfls|tflys|thbi li si|thbilisi|tipilici|tobirishi|Τιφλίδα|Тбилис|Тбилиси|Тбилиси ош|Тбилисӣ|Тбілісі|Ттуплис|Қарҭ|Թբիլիսի|Թիֆլիս|Տփղիս|טביליסי|تبليسي|تبلیس|تبلیسی|تبىلىسى|تفلیس|طفلس|ܛܒܝܠܝܣܝ|त्बिलिसी|थ्बिलीसी|তিবি‌লিসি|திபிலீசி|ทบิลิซิ|ཁྲེ་བྷི་ལི་སི།|თბილისი|ქართი|ትብሊሲ|トビリシ|第比利斯|트빌리시
105	Africa/Algiers	Baraki
105	Africa/Cairo	Abū Tīj
105	Africa/Kampala	Mityana
105	Africa/Lagos	Azare
105	Africa/Lubumbashi	Bukama
105	America/Araguaina	Araguaína
105	America/Argentina/Buenos_Aires	San Justo
105	America/Aruba	Aruba
105	America/Belem	Paragominas
105	America/Chicago	Green Bay
105	America/Fortaleza	Maranguape
105	America/Glace_Bay	Sydney
105	America/Guatemala	Coatepeque
105	America/Lima	San Francisco De Borja
105	America/Los_Angeles	Burbank
105	America/Los_Angeles	Santa Maria
105	America/Los_Angeles	Universal City
105	America/Mexico_City	Texcoco de Mora
105	America/Mexico_City	Yautepec
105	America/New_York	Sandy Springs
105	America/Recife	Ipojuca
105	America/Sao_Paulo	Assis
105	America/Sao_Paulo	Jataí
105	America/Sao_Paulo	Nova Serrana
105	America/Sao_Paulo	Planaltina
105	America/Sao_Paulo	Riacho Fundo II
105	America/Sao_Paulo	Vila Prudente
105	America/Toronto	Le Plateau-Mont-Royal
105	Asia/Baghdad	'Ākra
105	Asia/Bangkok	Bang Bon
105	Asia/Bangkok	Hòa Bình
105	Asia/Bangkok	Taling Chan
105	Asia/Dhaka	Bhairab Bāzār
105	Asia/Jakarta	Arjawinangun
105	Asia/Jakarta	Subulussalam
105	Asia/Kolkata	Hindaun
105	Asia/Kolkata	Jamālpur
105	Asia/Kolkata	Khurja
105	Asia/Kolkata	Kishanganj
105	Asia/Kolkata	Nāgaur
105	Asia/Kolkata	Ponnāni
105	Asia/Kuala_Lumpur	Kuala Krai
105	Asia/Kuching	Lahad Datu
105	Asia/Manila	Mati
105	Asia/Manila	Tanza
105	Asia/Riyadh	Jizan
105	Asia/Shanghai	Chengtangcun
105	Asia/Shanghai	Xinghua
105	Asia/Shanghai	Yidu
105	Asia/Shanghai	Zhonghe
105	Asia/Taipei	Nantou
105	Asia/Tashkent	Sergeli
105	Asia/Tehran	Robāţ Karīm
105	Asia/Tokyo	Inzai
105	Atlantic/Madeira	Funchal
105	Europe/Kyiv	Nikopol
105	Europe/Kyiv	Slovyansk
105	Europe/Madrid	Ourense
105	Europe/Moscow	Derbent
105	Europe/Paris	Nancy
105	Indian/Reunion	Saint-Paul
1050	Africa/Johannesburg	Gqeberha|IBhayi|Ibhayi|Port Elisabeth|Port Elizabet|Port Elizabetas|Port Elizabeth|Port Elizampeth|Port-Ehlizabet|Port-Elizabet|Portelizabeta|Porto Elizabeth|Portus Elisabethae|Puerto Elizabeth|bwrt alyzabyth|die Baai|phxrt xe li sabeth|porta elijhabetha|porta elizabetha|poteuellijabeseu|pwrt alyzabt|yi li sha bai gang|Πορτ Ελίζαμπεθ|Порт Елизабет|Порт-Елізабет|Порт-Элизабет|Порт-Элізабет|פורט אליזבת|بورت إليزابيث|پورت الیزابت|پورٹ الزبتھ|पोर्ट एलिज़ाबेथ|पोर्ट एलिझाबेथ|พอร์ตเอลิซาเบท|პორტ-ელიზაბეთი|ፖርት ኤልሳቤጥ|ポート・エリザベス|伊莉莎白港|포트엘리자베스
1052	Asia/Shanghai	Jingzhou|Chiang-ling|Chiang-ling-hsien|Ching-chou|Chingchou-fu|Czinchzhou|Dzindzhou|Ging-ciu|Gĭng-ciŭ|Jiangling|Jingtsjou|Keng-chiu-chhi|Keng-chiu-chhī|Kiangling|Kiangling-hsien|Kingchow|Kingchowfu|Kingling|Kinh Chau|Kinh Châu|Ting-cou|jing zhou|jing zhou shi|jingjeou si|jngzhww|jyangzhw|Ťing-čou|Дзинджоу|Цзинчжоу|جنگژوو|جیانگژو|荆州市|荊州|荊州市|징저우 시
1054	Asia/Kolkata	Gwalior|Gvalior|Гвалиор
1056	Asia/Kolkata	Jodhpur|Codpur|Dzhodkhpur|Dzodhpur|Dzodhpura|Dzodhpuras|Dzodpur|Dzsodhpur|Dzsódhpur|Dźodhpur|Džodhpura|Džodhpuras|Džódpur|Godhpur|Jodhpur City|Tzontchpour|cotpur|gwdpwr|jiao te bu er|jodeupuleu|jodhapura|jodhapuram|jodopuru|jwdapwr|jwdbwr|jwdpwr|jwdھpwr|yodapura|yodhapura|Ĝodhpur|Τζοντχπούρ|Џодпур|Джодхпур|גודפור|جوداپور|جودبور|جودپور|جودھ پور|جودھپور|जोधपुर|जोधपुरम्|जोधपूर|যোদপুর|যোধপুর|ਜੋਧਪੁਰ|જોધપુર|ଯୋଧପୁର|சோத்பூர்|ჯოდპური|ジョドプル|ジョードプル|焦特布尔|조드푸르
1056	Asia/Shanghai	Yulin|Giok-lim-chhi|Gio̍k-lîm-chhī|Jue-lin|Jujlin'|Jü-lin|Ngiuk-lim-su|Ngiu̍k-lìm-sṳ|Ngoc Lam|Nguk-ling|Ngṳ̆k-lìng|Ngọc Lâm|Watlam|Watlam-hsien|Yo-ling|Yoglinz|Yu-lin-chen|Yu-lin-hsien|Yü-lin-chen|Yü-lin-hsien|wilin si|yu lin|yu lin shi|ywlayn|ywln|ywln  gwangshy|Юйлинь|یولاین|یولن|یولن، گوانگشی|玉林|玉林市|위린 시
106	Africa/El_Aaiun	Dakhla
106	Africa/Johannesburg	Tokoza
106	Africa/Lagos	Pindiga
106	Africa/Niamey	Arlit
106	Africa/Tripoli	Sirte
106	Africa/Tunis	Hammamet
106	America/Belem	Breves
106	America/Caracas	Catia La Mar
106	America/Chicago	Broken Arrow
106	America/Denver	Boulder
106	America/Fortaleza	Açailândia
106	America/Los_Angeles	Daly City
106	America/St_Thomas	U.S. Virgin Islands
106	Asia/Baku	Mingachevir
106	Asia/Bangkok	Ba Đồn
106	Asia/Bangkok	Rayong
106	Asia/Bangkok	Sơn La
106	Asia/Dhaka	Rangamati
106	Asia/Jakarta	Cikarang
106	Asia/Jakarta	Pare
106	Asia/Karachi	Dera Murad Jamali
106	Asia/Karachi	Kotri
106	Asia/Kolkata	Ranebennur
106	Asia/Manila	Bagong Silangan
106	Asia/Manila	Paniqui
106	Asia/Pyongyang	Kangnyŏng
106	Asia/Seoul	Hwado
106	Asia/Shanghai	Anning
106	Asia/Shanghai	Buhe
106	Asia/Shanghai	Longjiang
106	Asia/Taipei	Toufen
106	Asia/Tehran	Bahārestān
106	Asia/Tehran	Mīāneh
106	Asia/Yangon	Taungoo
106	Asia/Yekaterinburg	Novotroitsk
106	Europe/Berlin	Bergisch Gladbach
106	Europe/Kyiv	Alchevsk
106	Europe/Kyiv	Berdyansk
106	Europe/London	Bedford
106	Europe/Moscow	Cherëmushki
106	Europe/Moscow	Elista
106	Europe/Oslo	Drammen
106	Europe/Warsaw	Legnica
1061	Asia/Seoul	Goyang-si|Goyang|Goyang city|Kojango|goyang|goyangsi|고양|고양시
10625	Europe/Prague	Czechia|Česko
10627	America/Santo_Domingo	Dominican Republic|República Dominicana
1063	Asia/Kolkata	Visakhapatnam|Vaisakhapattanam|Vaisākhapattanam|Visak|Visakha|Visakhapatnamas|Vishakapatnam|Vishakhapatanam|Vishakhapatnam|Vishakkhapatnam|Vishākhapatnam|Visákhapatnam|Vizag|Vizag City|Vizagapatam|Vizagapatnam|bisakhapatana|bisakhapattama|bisyakapateunam|fshakabatnm|fysakhabatnam|fyshakhabatnam|vicakappattinam|visakhapatanama|visakhapatnam|visakhapattanam|visakhapattanama|vuishakapatonamu|w shakھa pٹnm|wei sha ka pa te nan|wisakha pat tnam|wshakapatnm|wshakھ pٹnm|wshakھapٹnm|wysakapatnam|Визагапатнам|Вишакхапатнaм|Вишакхапатнам|Вішакхапатнам|Վիշակհապատնամ|فشاكاباتنم|فيساخاباتنام|فيشاخاباتنام|و شاکھا پٹنم|وشاکاپاتنم|وشاکھ پٹنم|وشاکھاپٹنم|ويساکاپټنام|ویساکاپاتنام|ویساکھاپتنام|विशाखपट्टणम्|विशाखापट्टणम|विशाखापत्तनम|বিশাখাপত্তম|વિશાખાપટનમ|ବିଶାଖାପାଟଣା|விசாகப்பட்டினம்|విశాఖపట్నం|ವಿಶಾಖಪಟ್ಟಣಂ|വിശാഖപട്ടണം|วิศาขาปัตตนัม|ვიშაქაპატნამი|ვიშაქჰაპატნამი|ヴィシャーカパトナム|维沙卡帕特南|비샤카파트남
10638	America/Chicago	Illinois
106651	Asia/Manila	Philippines|Pilipinas
1067	America/Lima	Trujillo|Troxillo|Truchiljas|Truhillu|Trukhijo|Trukhil'jo|Trukhil'o|Trukhiljo|Trukhillo|Turgalium|te lu xi e|teuluhiyo|tiruhiyo|toruhiryo|trujillo|trujilo|trwhyw|trwkhyw|trwkhyw  byrw|Трухилло|Трухильо|Трухилјо|Трухійо|Трухільё|טרוחיו|تروخيو، بيرو|تروخیو|ٹrwjylw|ٹروجیلو|ټrwjylw|ټروجيلو|त्रुजिल्लो|ত্রুজিলো|ਟ੍ਰੁਜਿਲੋ|ტრუხილიო|ትሩሂዮ|トルヒーリョ|特鲁希略|트루히요
107	Africa/Conakry	Labé
107	Africa/Johannesburg	Thohoyandou
107	Africa/Luanda	Baía Farta
107	America/Argentina/Buenos_Aires	Castelar
107	America/Bahia	Luis Eduardo Magalhães
107	America/Belem	Santana
107	America/Bogota	Girardot City
107	America/Chicago	College Station
107	America/Los_Angeles	Norwalk
107	America/New_York	Pompano Beach
107	America/New_York	South Fulton
107	America/Santiago	Coronel
107	America/Sao_Paulo	Cambé
107	America/Sao_Paulo	Itaperuna
107	Asia/Amman	As Salţ
107	Asia/Baghdad	Umm Qaşr
107	Asia/Bangkok	Dusit
107	Asia/Bangkok	Yên Vinh
107	Asia/Dhaka	Sherpur
107	Asia/Jakarta	Pati
107	Asia/Kolkata	Jalpāiguri
107	Asia/Kolkata	Mangalagiri
107	Asia/Kuala_Lumpur	Butterworth
107	Asia/Manila	Catbalogan
107	Asia/Muscat	As Suwayq
107	Asia/Pyongyang	Ŭllyul
107	Asia/Shanghai	Jalai Nur
107	Asia/Shanghai	Shaping
107	Asia/Shanghai	Tieli
107	Asia/Taipei	Douliu
107	Asia/Tehran	Chālūs
107	Asia/Tokyo	Mishima
107	Asia/Tokyo	Tajimi
107	Australia/Perth	Mandurah
107	Europe/Belgrade	Mitrovicë
107	Europe/Berlin	Koblenz
107	Europe/Berlin	Siegen
107	Europe/Istanbul	Bandırma
107	Europe/Kyiv	Hirnytskyi
107	Europe/London	Basingstoke
107	Europe/London	Maidstone
107	Europe/Moscow	Obninsk
107	Europe/Rome	Bolzano
107	Europe/Rome	Circoiscrizione VI
107	Europe/Simferopol	Yevpatoriya
107	Europe/Warsaw	Koszalin
107	Europe/Zagreb	Rijeka
10727	Europe/Athens	Greece|Ελλάδα
1073	Asia/Kolkata	Prayagraj|Alahabadas|Alla Abba Habab|Allahabad|Allahabad - ilahabada|Allahābād|Allakhabad|Allāhābād|Ilahabad|Ilāhābād|Prayag|Prayāg|alakapat|an la a ba de|arahabado|elahabada|ilahabada|irahabado|Аллахабад|إلٰه‌آباد|الہ آباد|इलाहाबाद|এলাহাবাদ|அலகாபாத்|アラハバード|イラーハーバード|安拉阿巴德
1075	Asia/Shanghai	Hengyang|Cheng-jang|Fen-yong-su|Fên-yòng-sṳ|Hanh Duong|Henan|Henchow|Heng-chou|Heng-iong|Heng-iong-chhi|Heng-nan|Heng-nan-hsien|Heng-yang-ch'eng|Heng-yang-ch’eng|Heng-yang-shih|Hengchow|Hengchowfu|Hengjang|Hengjangas|Hengyang-hsien|Hành Dương|Hèng-iòng|Hêng-iông-chhī|Khehnujan|Khengjang|Khunjan|Xengyang shehiri|Xéngyang shehiri|heng yang|heng yang shi|heong-yang si|hngyang|Хенгјанг|Хънян|Хэнъян|Հենան|هنگیانگ|ہینگیانگ|衡阳市|衡陽|衡陽市|헝양 시
1077	America/Mexico_City	Ciudad Nezahualcoyotl|Cd. Neza|Cd. Nezahualcoyotl|Cd. Nezahualcóyotl|Ciudad Netzahualcoyotl|Ciudad Netzahualcóyotl|Ciudad Neza|Ciudad Nezahualcóyotl|Nesahualkojotlis|Nesaual'kojotl'|Netzahualcoyotl|Netzahualcóyotl|Neza|Nezahualcoyotl|Nezahualcóyotl|Nezahualkojotlo|Rancheria Netzahualcoyotl|Ranchería Netzahualcóyotl|Несауалькойотль
1078	Asia/Jakarta	Bogor|Bogoro|Buitenzorg|Kota Bogor|Kutha Bogor|bogoleu|bogori|bogoru|bwgwr|bwkwr|mao wu|Богор|بوكور|بوگور|ბოგორი|ボゴール|茂物|보고르
1079	America/Chicago	Nebraska
1079	Asia/Aden	Aden|Adan|Adehn|Adem|Aden khot|Aden shaary|Adena|Adenas|Adeni|Adeno|Adén|Aidin|Anten|Cadan|`Adan|adana|aden|ayadena|edana|xeden|ya ding|Áden|Áidin|Ədən|Ɛaden|ʿdn|ʿedeni|Άντεν|Адан|Аден|Аден хот|Аден шаары|Адэн|Ադեն|עדן|عدن|अदन|एडन|অ্যাডেন|ਅਡਨ|เอเดน|အေဒင်မြို့|አደን|‘Adan|アデン|亚丁|亞丁|아덴
108	Africa/Algiers	Mascara
108	Africa/Dar_es_Salaam	Handeni
108	Africa/Dar_es_Salaam	Katumba
108	Africa/Khartoum	An Nuhūd
108	Africa/Lagos	Birnin Kebbi
108	Africa/Lagos	Uromi
108	Africa/Luanda	Balombo
108	America/Bogota	Girón
108	America/Chicago	Pearland
108	America/Denver	Greeley
108	America/Havana	Vedado
108	America/Los_Angeles	Enterprise
108	America/Los_Angeles	Everett
108	America/Los_Angeles	West Covina
108	America/New_York	North Charleston
108	America/New_York	Waterbury
108	America/Sao_Paulo	Vila Maria
108	America/Toronto	La Cité-Limoilou
108	America/Toronto	Thunder Bay
108	Asia/Bangkok	Móng Cái
108	Asia/Colombo	Trincomalee
108	Asia/Dubai	Warīsān
108	Asia/Kabul	Baghlān
108	Asia/Kolkata	Bānsbāria
108	Asia/Kolkata	Kanpur Cantonment
108	Asia/Kolkata	Tadpatri
108	Asia/Manila	Santa Cruz
108	Asia/Manila	Santiago
108	Asia/Muscat	Sohar
108	Asia/Pontianak	Pangkalanbuun
108	Asia/Shanghai	Dehui
108	Asia/Shanghai	Hanjia
108	Asia/Shanghai	Nehe
108	Asia/Shanghai	Taibai
108	Asia/Shanghai	Xuyong
108	Asia/Shanghai	Zhongxiang
108	Asia/Tokyo	Iwatsuki
108	Asia/Tokyo	Kiryū
108	Asia/Tokyo	Komatsu
108	Asia/Yekaterinburg	Oktyabrsky
108	Europe/Bucharest	Baia Mare
108	Europe/London	Dagenham
108	Europe/Paris	Boulogne-Billancourt
108	Europe/Warsaw	Kalisz
1080	Africa/Lagos	Ilorin|Illorin|Ilorinas|Iloryn|alwrn|alwryn|aylwryn|illolin|ilorina|irorin|yi luo lin|ʿilorini|Ілорын|Илорин|אילורין|إيلورين|الورن|الورین|इलोरिन|ইলোরিন|ਇਲੋਰਿਨ|ኢሎሪን|イロリン|伊洛林|일로린
1081	Asia/Kolkata	Jabalpur|Dzabalpur|Dzabalpuras|Dzhabalpur|Dzsabalpur|Dżabalpur|Džabalpur|Džabalpuras|Gabalpuro|Jubbulpore|gu ba er pu er|jabalapura|jabalapuram|jabalpuleu|jabalpur|jabarupuru|japalpur|jbl pwr|jblbwr|Ĝabalpuro|Џабалпур|Джабалпур|Ջաբալպուր|جبال‌پور|جبل پور|جبلبور|जबलपुर|जबलपुरम्|জবলপুর|જબલપુર|ଜାବାଲପୁର|ஜபல்பூர்|జబల్పూర్|ജബൽ‌പൂർ|ჯაბალპური|ジャバルプル|贾巴尔普尔|자발푸르
1082	Europe/Oslo	Oslo|Asloa|Christiania|Kristiania|Ohoro|Osla|Oslas|Oslo osh|Oslu|Osló|ajalo|ao si lu|asalo|aslw|awslw|osalo|oseullo|oslea|oslo|osuro|xxslo|ywslw|Òslo|Ósló|Ōhoro|Όσλο|Осла|Осло|Осло ош|Օսլո|אוסלו|أوسلو|ئوسلو|ئۆسلۆ|اسلو|اوسلو|ܐܘܣܠܘ|ओस्लो|অজলো|ওসলো|ਓਸਲੋ|ଅସଲୋ|ஒஸ்லோ|ഓസ്ലൊ|ออสโล|ཨོ་སི་ལོ།|အော့စလိုမြို့|ოსლო|ኦስሎ|オスロ|奥斯陆|奧斯陸|오슬로
1086	Asia/Shanghai	Guigang|Goi-geng|Guicheng|Guixian|Gujgan|Gveigangj|Gói-gē̤ng|Kuei|Kuei-hsien|Kuej-kang|Kui-kang-chhi|Kui-kong-su|Kui-kóng-sṳ|Kweihsien|Kùi-káng-chhī|Quy Cang|Quý Cảng|gu-igang si|gui gang|gui gang shi|gwygang|gwyygang|Гуйган|گوئگانگ|گوئیگانگ|گویگانگ|貴港|貴港市|贵港|贵港市|구이강 시
1086	Europe/London	Northern Ireland
10886	Asia/Damascus	Syria Time
1089	Asia/Shanghai	Fuzhou|Bu-chiu-chhi|Bú-chiu-chhī|Fu-chou|Fu-chou-shih|Fu-chow-fu|Fu-cou|Fu-čou|Fuchow|Fuchzhou|Fuzhou i Jiangxi|Lin-ch'uan|Lin-ch'uan-hsien|Lin-ch’uan|Lin-ch’uan-hsien|Linchwan|Linchwanhsien|Phu Chau|Phủ Châu|U-ciu|Vu-chu-su|Vù-chû-sṳ|fu zhou|fu zhou shi|fwzhw  jyangshy|fwzhwa|pujeou si|Ū-ciŭ|Фучжоу|فوژو، جیانگشی|فوژوا|抚州|抚州市|撫州|撫州市|푸저우 시
109	Africa/Casablanca	Dchira El Jihadia
109	Africa/Johannesburg	Phalaborwa
109	Africa/Lagos	Ijebu-Igbo
109	Africa/Tunis	Sejoumi
109	America/Argentina/San_Juan	San Juan
109	America/Argentina/Ushuaia	Argentina (Ushuaia) Time
109	America/Denver	Centennial
109	America/Denver	Pueblo
109	America/Los_Angeles	Murrieta
109	America/Los_Angeles	Richmond
109	America/Managua	Matagalpa
109	America/New_York	Corona
109	America/Sao_Paulo	Guaianases
109	Asia/Bangkok	Khlong Toei
109	Asia/Bangkok	Lak Si
109	Asia/Famagusta	Cyprus (Famagusta) Time
109	Asia/Ho_Chi_Minh	Thới Lai
109	Asia/Jakarta	Ciamis
109	Asia/Jakarta	Pelabuhanratu
109	Asia/Kolkata	Pandit Deen Dayal Upadhyaya Nagar
109	Asia/Kolkata	Sehore
109	Asia/Manila	Maramag
109	Asia/Manila	Talisay
109	Asia/Novokuznetsk	Leninsk-Kuznetsky
109	Asia/Shanghai	Didao
109	Asia/Shanghai	Hailun
109	Asia/Shanghai	Hulan
109	Asia/Shanghai	Jianchang
109	Asia/Shanghai	Linshui
109	Asia/Shanghai	Shilong
109	Asia/Tokyo	Habikino
109	Asia/Tokyo	Kamagaya
109	Asia/Tokyo	Marugame
109	Asia/Tomsk	Seversk
109	Europe/Budapest	Kecskemét
109	Europe/Istanbul	Arsuz
109	Europe/Kyiv	Brovary
109	Europe/London	Sutton Coldfield
109	Europe/London	Wakefield
109	Europe/London	Walthamstow
109	Europe/Moscow	Arzamas
109	Europe/Moscow	Bataysk
109	Europe/Moscow	Sergiyev Posad
109	Europe/Rome	Pisa
1090	Asia/Krasnoyarsk	Krasnoyarsk|Krasnodor|Krasnoiarsk|Krasnojar|Krasnojarsk|Krasnojarsko|Krasnoïarsk|Krsk|Kˌyzyltas|keulaseunoyaleuseukeu|kirasinoyarisiki|krasanoyarasaka|krasanoyarska|krasnoyarska|krasnwyarsk|kurasunoyarusuku|Краснодор|Краснояр|Красноярск|Қызылтас|كراسنويارسك|کراسنویارسک|क्रास्नोयार्स्क|ক্রাসনোয়ার্স্ক|ਕ੍ਰਾਸਨੋਯਾਰਸਕ|ክራስኖያርስክ|クラスノヤルスク|크라스노야르스크
109224	Africa/Addis_Ababa	Ethiopia|ኢትዮጵያ
1096	Asia/Tokyo	Sendai|Sendai-shi|Sendaishi|Sendaj|sendai|sendaishi|xian tai|xian tai shi|Сендай|せんだい|せんだいし|センダイ|センダイシ|仙台|仙台市
1098	Asia/Seoul	Ulsan|Ul'san|Ulsan-si|Ulsano|Urusan|alsan|alzan|awlsan|ulasana|ulsan|ulsangwang-yeogsi|ulsansi|wei shan|wei shan guang yu shi|ʿuልsani|Ульсан|ألسان|الزان|اولسان|उलसान|উলসান|ਉਲਸਾਨ|ኡልሳን|蔚山|蔚山広域市|울산|울산광역시|울산시
11	Pacific/Funafuti	Tuvalu
11	Pacific/Pago_Pago	American Samoa Time
11	Pacific/Pago_Pago	SST
110	Africa/Dar_es_Salaam	Sengerema
110	Africa/Johannesburg	Mabopane
110	Africa/Johannesburg	Mbombela
110	Africa/Johannesburg	Orkney
110	Africa/Kampala	Masindi
110	Africa/Lagos	Hadejia
110	Africa/Luanda	Lucapa
110	Africa/Maputo	Ressano Garcia
110	Africa/Mbabane	Manzini
110	Africa/Tunis	Gabès
110	America/Chicago	East Independence
110	America/Chicago	Richardson
110	America/Los_Angeles	Antioch
110	America/Los_Angeles	Gresham
110	America/Los_Angeles	Temecula
110	America/Manaus	Manacapuru
110	America/New_York	Cambridge
110	America/New_York	High Point
110	America/New_York	Lowell
110	America/New_York	Manchester
110	America/Sao_Paulo	Paulínia
110	America/Sao_Paulo	São Pedro da Aldeia
110	America/Sao_Paulo	Tubarão
110	America/St_Johns	St. John's
110	America/St_Vincent	Saint Vincent and the Grenadines|St. Vincent & Grenadines
110	Asia/Baghdad	An Nu‘mānīyah
110	Asia/Baghdad	Kufa
110	Asia/Baghdad	Qal‘at Sukkar
110	Asia/Dushanbe	Bokhtar
110	Asia/Ho_Chi_Minh	Gò Vấp
110	Asia/Jakarta	Kresek
110	Asia/Jerusalem	Kfar Saba
110	Asia/Kolkata	Delhi Cantonment
110	Asia/Kolkata	Firozpur
110	Asia/Kolkata	Sultānpur
110	Asia/Manila	Bayugan
110	Asia/Shanghai	Datun
110	Asia/Shanghai	Encheng
110	Asia/Shanghai	Qingnian
110	Asia/Shanghai	Zhuji
110	Asia/Singapore	Geylang
110	Asia/Singapore	Sembawang Estate
110	Asia/Tehran	Borāzjān
110	Asia/Tehran	Bāneh
110	Asia/Tokyo	Matsutō
110	Asia/Yangon	Yenangyaung
110	Asia/Yekaterinburg	Noyabrsk
110	Europe/Berlin	Rodenkirchen
110	Europe/Brussels	Namur
110	Europe/Chisinau	Bender
110	Europe/Istanbul	Turhal
110	Europe/Kyiv	Kyivskyi
110	Europe/London	Mendip
110	Europe/Madrid	Delicias
110	Europe/Paris	Caen
110	Europe/Paris	Perpignan
11034	Asia/Kolkata	Delhi|Daehli|Dehli|Dehlī|Delchi|Delhio|Delhí|Delhî|Deli|Delis|Delkhi|Dellium|Delí|Dilhi|Dilli|Dillí|Dillī|Dähli|Déhli|Faritani Delhi|New Delhi|Old Delhi|Sahdzahanabad|Stare Deli|de li|dehali|deli|delli|deri|dhilli|dhly|dhly qdym|dil'hi|dili|dilli|dlhy|dly|dlھy|dylhy|na'i dilli|prany dہly|tilli|Šáhdžahanabád|Δελχί|Дели|Делхи|Делі|Деҳли|Дэлі|Старе Делі|Դելի|דלהי|דעלהי|دلهي|دلھی|دلی|دهلي|دهلی قدیم|ديلهى|دہلی|دێھلی|پرانی دہلی|ډېلي|ދިއްލީ|दिल्ली|देहली|नई दिल्ली|দিল্লি|দিল্লী|ਦਿੱਲੀ|દિલ્હી|ଦିଲ୍ଲୀ|தில்லி|ఢిల్లీ|ದೆಹಲಿ|ഡെൽഹി|เดลี|დელი|デリー|德里|델리
1104	Africa/Dar_es_Salaam	Mwanza|Muansa|Muanza|Muvanzo|Mvanza|Mwamza|Mwansa|meuwanja|moyanaja|mu wan zha|muwanza|mvanja|mvanza|mwanza|Мванза|Муанза|موانزا|म्वांजा|মোয়ানজা|მვანზა|ምwaniza|ምዋንዛ|ムワンザ|姆万扎|므완자
1106	Europe/Tallinn	Estonia Time
1107	Asia/Shanghai	Meishan|Bi-san-chhi|Bî-san-chhī|Mehjshan'|Mei-chou|Mei-shan-hsien|Meichow|Mej-san|Mej-šan|Meyshan'|Meyshan’|Mi Son|Mi Sơn|Mi-sang|Mì-săng|mayshan|mei shan|mei shan shi|meisan si|myyshan|Мэйшань|مایشان|میئشان|眉山|眉山市|메이산 시
11070	Europe/Bucharest	Romania Time
1109	Asia/Shanghai	Xuhui|Hsu-chia-hui|Hsu-chia-hui-chen|Hsu-chia-t'ang|Hsu-hui|Hsü-chia-hui|Hsü-chia-hui-chen|Hsü-chia-t’ang|Hsü-hui|Siccawei|xu hui|徐汇
11090	Asia/Shanghai	Tianjin|T'ien-chin|T'ien-ching|T'ien-ching-shih|Tchien-tin|Tchien-ťin|Tehnd'iin|Thien Tan|Thien-tsin|Thiên Tân|Thiên-tsîn|Tiandzinas|Tianjin Shi|Tianjing|Tianjín|Tiantzin|Tiencin|Tiencsin|Tiendzin|Tientsin|Tiençin|Tjan'czin'|Tjandzin|Tjandzina|Tjandžin|Tjangino|Tjanĝino|Tjaņdziņa|Tjencin|Tyan'czin'|Tyantszin|T’ien-chin|T’ien-ching|T’ien-ching-shih|cheonjin|theiyn cin|ti'anjina|tian jin|tian jin shi|tiyanajina|tiyanijini|tiyanjin|tyanjina|tyanjn|tyanjyn|tyenjin si|tyyng'yn|Τιαντζίν|Тиендзин|Тэндьиин|Тяньцзинь|Тяньцзінь|Тјенцин|טיינג'ין|تيانجين|تيەنجىن شەھىرى|تیانجن|تیانجین|तिआंजिन|त्यांजिन|তিয়ানজিন|ਤਿਆਂਜਿਨ|தியான்ஜின்|ടിയാൻജിൻ|เทียนจิน|ཐན་ཅིན ་གྲོང་ཁྱེར།|ထျန်းကျင်းမြို့|ტიანძინი|ትያንጂን|天津|天津市|천진|톈진 시
111	Africa/Algiers	Bou Saâda
111	Africa/Cairo	Abnūb
111	Africa/Cairo	Zefta
111	Africa/Casablanca	Al Fqih Ben Çalah
111	Africa/Kampala	Mbale
111	Africa/Lagos	Nguru
111	Africa/Lagos	Nsukka
111	Africa/Lusaka	Mongu
111	America/Argentina/Buenos_Aires	Lomas de Zamora
111	America/Belem	Marituba
111	America/Bogota	Sogamoso
111	America/Chicago	Tuscaloosa
111	America/Denver	West Jordan
111	America/Grenada	Grenada
111	America/Guatemala	Chiquimula
111	America/Los_Angeles	Inglewood
111	America/Mexico_City	Ciudad Guzmán
111	America/Recife	São Lourenço da Mata
111	America/Sao_Paulo	Araxá
111	America/Sao_Paulo	Conselheiro Lafaiete
111	America/Sao_Paulo	Nova Lima
111	America/Sao_Paulo	Passos
111	America/Sao_Paulo	Resende
111	America/Tegucigalpa	Tocoa
111	America/Toronto	Sainte-Foy
111	America/Toronto	Terrebonne
111	Asia/Colombo	Kandy
111	Asia/Damascus	Dūmā
111	Asia/Jakarta	Cileunyi
111	Asia/Jakarta	Kuningan
111	Asia/Kolkata	Ashoknagar Kalyangarh
111	Asia/Kolkata	Bagalkot
111	Asia/Kolkata	Bangaon
111	Asia/Kolkata	Deesa
111	Asia/Kolkata	Nandurbar
111	Asia/Kolkata	Navadwīp
111	Asia/Kolkata	Suriāpet
111	Asia/Kuala_Lumpur	Maran
111	Asia/Manila	Pulilan
111	Asia/Seoul	Yeoju
111	Asia/Tehran	Qūchān
111	Asia/Tokyo	Kasuga
111	Asia/Yangon	Kyimyindine
111	Asia/Yangon	Set Ka Lay
111	Australia/Melbourne	Ballarat
111	Europe/Berlin	Marzahn
111	Europe/Istanbul	Kilis
111	Europe/London	Chelmsford
111	Europe/Paris	Montreuil
111	Europe/Paris	Mulhouse
111	Europe/Rome	Terni
111	Europe/Rome	Vicenza
111	Europe/Samara	Novokuybyshevsk
111	Europe/Zurich	Winterthur
111	Indian/Mauritius	Beau Bassin-Rose Hill
1110	Africa/Lagos	Maiduguri|Maidiguri|Maidugari|Maiduguris|Majduguri|ma'iduguri|mai du gu li|maidouguri|maiduguli|maiduguri|maydwghwry|maydwgwrw|maydwgwry|maydwjwry|maydwګry|mayiduguri|mayydwgry|mydghry|mydwgwry|Маидугури|Майдугури|Майдугурі|מידוגורי|مائیدوگری|مايدوجوري|مايدوغوري|مايدوګري|مايدوگورو|مایدوگوری|ميدغري|मैदुगुरी|মাইডুগুরি|ਮੈਦੁਗੁਰੀ|ማይዱጉሪ|マイドゥグリ|邁杜古里|마이두구리
11123	America/Port-au-Prince	Haiti|Haïti
1113	Asia/Shanghai	Huaibei|Chuaj-pej|Hoai Bac|Hoai-pak-chhi|Hoài Bắc|Hoâi-pak-chhī|Hsu-kou|Hsü-kou|Huai-baek|Huai-pei|Huai-pei-shih|Huaibejus|Huaibėjus|Huajbej|Huaybey|Huài-báe̤k|Khuajbehj|Khuajbej|Sui-hsi-shih|huai bei|huai bei shi|hwaibei si|hwayby|Хуайбей|Хуайбэй|Хуајбеј|Հուայբեյ|هوایبی|ہوآئیبئی|ہوائیبوئی|淮北|淮北市|화이베이 시
1115	Africa/Blantyre	Lilongwe|Lilon'nkoue|Lilonguee|Lilongve|Lilongveh|Lilongvo|Lilongvė|Lilongüe|Lilonhue|Lilonqve|Lílongve|li lang wei|li long gui|li lxng we|lilamgve|lilangave|lillong-gwe|lilongve|lilonve|lylwnghwy|lylwngwh|lylwngwwh|rironguue|Λιλόνγκουε|Лилонгве|Лілонгве|Лілонгвэ|Լիլոնգվե|לילאנגווע|לילונגווה|ليلونغوي|لیلونگوه|لیلونگوے|لیلۆنگوێ|لیلیونگوے|लिलाँग्वे|ਲਿਲਾਂਗਵੇ|லிலொங்வே|ลิลองเว|ལི་ལོང་ཀུའེ།|ლილონგვე|ሊሎንጔ|リロングウェ|利隆圭|里朗威|릴롱궤
1116	Asia/Shanghai	Shangrao|Kuanghsin|Kwangsin|Sang-zao|Shang-jao|Shang-jao-hsien|Shang-jao-shih|Shangrao Shi|Shangzhao|Shanzhao|Siong-jiau-chhi|Siong-ngieu|Siông-ngièu|Siōng-jiâu-chhī|Sjangrao|Song-ngieu-su|Song-ngièu-sṳ|Thuong Nhieu|Thượng Nhiêu|Xuri|sanglao si|shang rao|shang rao shi|shangraw|Šang-žao|Шангжао|Шанжао|شانگراو|上饒|上饒市|上饶|上饶市|상라오 시
11167	America/Manaus|America/Cuiaba|America/Campo_Grande|America/Porto_Velho|America/Boa_Vista	Amazon Standard Time
11167	America/Manaus|America/Cuiaba|America/Campo_Grande|America/Porto_Velho|America/Boa_Vista	Amazon Summer Time
11167	America/Manaus|America/Cuiaba|America/Campo_Grande|America/Porto_Velho|America/Boa_Vista	Amazon Time
11175	Africa/Bujumbura	Burundi|Uburundi
112	Africa/Cairo	Al Fashn
112	Africa/Cairo	Ţalkhā
112	Africa/Casablanca	Bouskoura
112	Africa/Casablanca	Taourirt
112	Africa/Johannesburg	Hammanskraal
112	Africa/Khartoum	Atbara
112	Africa/Lagos	Esuk Oron
112	Africa/Nairobi	Kisii
112	America/Bahia	Paulo Afonso
112	America/Caracas	Guanare
112	America/Caracas	Upata
112	America/Chicago	Elgin
112	America/Chicago	Rochester
112	America/Cuiaba	Tangará da Serra
112	America/Detroit	Lansing
112	America/El_Salvador	Apopa
112	America/Guatemala	Santa Lucía Cotzumalguapa
112	America/Havana	Guanabacoa
112	America/Los_Angeles	Fairfield
112	America/Manaus	Itacoatiara
112	America/Mexico_City	Minatitlán
112	America/New_York	Bushwick
112	America/New_York	Gravesend
112	America/Sao_Paulo	Cubatão
112	America/Sao_Paulo	Ermelino Matarazzo
112	Asia/Dhaka	Farīdpur
112	Asia/Jakarta	Lawang
112	Asia/Karachi	Chichawatni
112	Asia/Karachi	Vihari
112	Asia/Kolkata	Achalpur
112	Asia/Kolkata	Bagaha
112	Asia/Kolkata	Chanduasi
112	Asia/Kolkata	Dharashiv
112	Asia/Kolkata	Gondal
112	Asia/Kolkata	Port Blair
112	Asia/Kolkata	Tadepalligudem
112	Asia/Macau	Taipa
112	Asia/Manila	Carmona
112	Asia/Manila	Laoag
112	Asia/Shanghai	Chóngfú
112	Asia/Shanghai	Haikou
112	Asia/Shanghai	Kaiyuan
112	Asia/Shanghai	Mengmao
112	Asia/Shanghai	Shaowu
112	Asia/Shanghai	Taonan
112	Asia/Shanghai	Wuzhishan
112	Asia/Shanghai	Xigang
112	Asia/Taipei	Neili
112	Asia/Tehran	Kāzerūn
112	Asia/Tokyo	Kazo
112	Asia/Tokyo	Youkaichi
112	Asia/Tokyo	Ōshū
112	Asia/Yekaterinburg	Nefteyugansk
112	Australia/Melbourne	City of Port Phillip
112	Europe/Berlin	Reutlingen
112	Europe/Bratislava	Petržalka
112	Europe/Bucharest	Satu Mare
112	Europe/Stockholm	Jönköping
112	Pacific/Pohnpei	Micronesia
1120	Africa/Dakar	Touba|Tub|Tuba|Tuubaa|touba|tu ba|tuba|Туба|トゥーバ|圖巴|투바
1120	Asia/Kolkata	Ranchi|Ranci|Rancis|Rancsi|Ranĉi|Rančis|Ráncsí|Ráňčí|Rānchi|Rānchī|lan qi|lanchi|raci|ramci|ranchi|ranchy|ranci|ranci jilla|ranshy|rʼnzy|Ранчи|Ранчі|ראנצי|رانشي|رانچي|رانچی|राँची|रांची|रांची जिल्ला|রাঁচি|রাচি|ਰਾਂਚੀ|રાંચી|ରାଞ୍ଚି|ராஞ்சி|రాంచీ|ರಾಂಚಿ|റാഞ്ചി|რანჩი|ラーンチー|蘭契|란치
1120	Asia/Yekaterinburg	Ufa|Ephu|Oefa|Oufa|Ouffa|Owfa|Uf|Uffa|Ufà|Ufá|Ufа|Upo|awfa|ufa|upa|wu fa|Ĕпхӳ|Оуфа|Уфа|Үфі|Өфө|Ӱпӧ|Ուֆա|אופה|أوفا|اوفا|ऊफ़ा|უფა|ウファ|烏法|우파
1121	Asia/Manila	Malingao
11277	Africa/Accra	Ghana Time
1129	Asia/Shanghai	Zhuzhou|Chu Chau|Chu Châu|Chu-chiu-chhi|Chu-chiu-chhī|Chu-chou|Chu-chou-shih|Chu-chu-su|Chu-chû-sṳ|Chuchow|Chzhuchzhou|Cu-cou|Cyu Cou|Dzhudzhou|Dzudzou|Dzudzov|Džudžou|Džudžov|Gugou|Jianning|Tu-ciu|Tṳ̆-ciŭ|Zhutsjou|Zhuzhou Shi|Zhūzhōu|jujeou si|zhanzhw|zhu zhou|zhu zhou shi|zhwzhww|Çyu Cou|Ču-čou|Ĝuĝou|Џуџоу|Джуджоу|Чжучжоу|ژانژو|ژوژوو|ཞུས་ཀྲོའུ།|株洲|株洲市|주저우 시
113	Africa/Conakry	Kamsar
113	Africa/Dakar	Louga
113	Africa/Lagos	Offa
113	Africa/Lusaka	Chililabombwe
113	Africa/Nairobi	Khwisero
113	America/Bahia	Eunápolis
113	America/Caracas	Punta Cardón
113	America/Caracas	Yaritagua
113	America/Chicago	North Peoria
113	America/Hermosillo	Navojoa
113	America/Los_Angeles	Costa Mesa
113	America/New_York	Elmhurst
113	America/New_York	Miami Gardens
113	America/Sao_Paulo	Itabira
113	America/Toronto	Rivière-des-Prairies–Pointe-aux-Trembles
113	Asia/Bangkok	Hoàng Mai
113	Asia/Ho_Chi_Minh	Bình Thủy
113	Asia/Karachi	Jauharabad
113	Asia/Karachi	Pattoki
113	Asia/Karachi	Shahdadpur
113	Asia/Kolkata	Wardha
113	Asia/Manila	Dumaguete
113	Asia/Shanghai	Chengqiao
113	Asia/Shanghai	Maba
113	Asia/Shanghai	Pingshan
113	Asia/Shanghai	Songyuan
113	Asia/Shanghai	Wansheng
113	Asia/Shanghai	Wayaobu
113	Asia/Tokyo	Akishima
113	Asia/Tokyo	Fujimino
113	Asia/Tokyo	Hikone
113	Asia/Tokyo	Nagahama
113	Asia/Tokyo	Tōkai
113	Asia/Yekaterinburg	Tobolsk
113	Europe/Berlin	Nippes
113	Europe/Berlin	Porz am Rhein
113	Europe/Budapest	Budapest XIII. kerület
113	Europe/London	Chesterfield
113	Europe/London	Doncaster
113	Europe/London	Worthing
113	Europe/Madrid	Jaén
113	Europe/Moscow	Shchyolkovo
113	Europe/Warsaw	Chorzów
1130	Europe/Moscow	Rostov-on-Don|Don umbalne Rostov|Dondaguy Rostov|Dondagy Rostov|Dondokhi Rostov|Doni Rostov|Donyn Rostov|Rastou-na-Done|Rostof aan die Don|Rostof epi tou Nton|Rostov|Rostov Don|Rostov Donal|Rostov Doni aeaeres|Rostov Doni ääres|Rostov aan de Don|Rostov de Don|Rostov del Don|Rostov do Don|Rostov na Don|Rostov na Donu|Rostov nad Donom|Rostov sopra-u-Donu|Rostov sul Don|Rostov tren song GJong|Rostov trên sông Đông|Rostov ved Don|Rostov-Don|Rostov-Donyl|Rostov-Tan-cinchi|Rostov-an-Don|Rostov-ar-Ddon|Rostov-na-Donu|Rostov-pe-Don|Rostov-sur-le-Don|Rostova pie Donas|Rostovas prie Dono|Rostovia ad Tanaim|Rostow|Rostow Am Don|Rostow am Don|Rostow na Donu|Rostow nad Donem|Rostow nad Donom|Rostòv de Dòn|Rostóv na Donú|Rostów nad Donem|Rosztov-na-Donu|Tyndagy Rostov|dun he pan luo si tuo fu|loseutopeunadonu|rastov-an-dan|rosatova-na-donu|rositovi-na-donu|rostabha-na-donu|rostova dona|rostova-nasa-donu|rwstwf-na-dwnw|rwstww na danw|rwsٹww-na-ڈwnw|Ροστόφ επί του Ντον|Дон ӱмбалне Ростов|Дон-тӀера-Ростов|Дондагъы Ростов|Дондағы Ростов|Дондохи Ростов|Донын Ростов|Растовъ на Донѣ|Растоў-на-Доне|Ростов|Ростов на Дон|Ростов на Дону|Ростов-Доныл|Ростов-Тан-çинчи|Ростов-на-Дону|Ростов-на-Дону балһсн|Тындагы Ростов|Դոնի Ռոստով|רוסטוב על הדון|روستوف-نا-دونو|روستوو نا دانو|روسٹوو-نا-ڈونو|रोस्तोव दॉन|रोस्तोव-नास-दोनु|রোস্তভ-ন-ডোনু|ਰੋਸਤੋਵ-ਨਾ-ਡੋਨੂ|ರಾಸ್ಟೊವ್-ಆನ್-ಡಾನ್|დონის როსტოვი|დონიშ როსტოვი|ሮስቶቭ-ና-ዶኑ|ロストフ・ナ・ドヌ|顿河畔罗斯托夫|로스토프나도누
11316	Asia/Tashkent|Asia/Samarkand	Uzbekistan Standard Time
11316	Asia/Tashkent|Asia/Samarkand	Uzbekistan Summer Time
11316	Asia/Tashkent|Asia/Samarkand	Uzbekistan Time
1132	Africa/Kigali	Kigali|Kigale|Kigalis|Kigalo|Kigaly|Kinkali|Kiqali|Kígalí|ji jia li|khikali|kigali|kigalli|kigari|kikali|kygaly|kyghaly|Κιγκάλι|Кигали|Кігалі|Կիգալի|קיגאלי|كيغالي|کیگالی|किगाली|ਕਿਗਾਲੀ|கிகாலி|කිගාලි|คิกาลี|ཀི་ག་ལི།|კიგალი|ኪጋሊ|キガリ|吉佳利|키갈리
11320	America/Argentina/Buenos_Aires	Argentina (Buenos Aires) Time
11338	America/Havana	Cuba
1135	America/Monterrey	Monterrey|Mantehrehj|Mons Regis|Monterej|Monterejo|Monterejus|Monterey|Monterrei|Monterrej|Monterreja|Monterrey City|Monterrey i Nuevo Leon|Monterrey i Nuevo León|Monterėjus|Tlahtoantepec|Tlahtoāntepēc|mamtere|mantere|meng te lei|monitere|montelei|montere'i|monterei|monteri|mwntry|mwntryy|mwntyry|mxn te rrey|Μοντερρέι|Мантэрэй|Монтерей|Монтереј|Монтеррей|Մոնտերեյ|מונטריי|مونتری|مونتيري|مونتےرئی|माँतेरे|मोंटेरी|মন্টেরে|ਮੋਂਤੇਰੇਈ|มอนเตรเรย์|མཱོན་ཊི་རེ།|მონტერეი|ሞንቴሬ|モンテレイ|蒙特雷|몬테레이
11353	America/La_Paz	Bolivia
1136	Africa/Mbabane	Eswatini|eSwatini
1137	Asia/Shanghai	Bijie|Bek-ciek|Bicze|Bék-ciék|Bìjíe|Pi-tie|Pi-ťie|Pit-chiat-chhi|Pit-chiat-chhī|Prefecture de Bijie|Préfecture de Bijie|Tat Tiet|Tất Tiết|bi jie|bi jie shi|bije si|byjay|byjyy|Бицзе|بیجئی|بیجای|毕节|毕节市|畢節|畢節市|비제 시
114	Africa/Algiers	Khenchela
114	Africa/Johannesburg	Somaroboro
114	Africa/Nairobi	Mandera
114	Africa/Tunis	Aryanah
114	America/Argentina/Buenos_Aires	Villa Lugano
114	America/Argentina/Mendoza	Mendoza
114	America/Bahia	Simões Filho
114	America/Bogota	Guadalajara de Buga
114	America/Chicago	Odessa
114	America/Chicago	Springfield
114	America/Fortaleza	Codó
114	America/Los_Angeles	Carlsbad
114	America/Los_Angeles	Downey
114	America/Montevideo	Salto
114	America/Sao_Paulo	Catalão
114	America/Sao_Paulo	Vila Medeiros
114	Asia/Baghdad	Rānyah
114	Asia/Bangkok	Khon Kaen
114	Asia/Bangkok	Phong Điền
114	Asia/Bangkok	Wang Thonglang
114	Asia/Dhaka	Tungipara
114	Asia/Ho_Chi_Minh	Pleiku
114	Asia/Hong_Kong	Tung Chung
114	Asia/Jakarta	Pamanukan
114	Asia/Kabul	Balkh
114	Asia/Karachi	Phool Nagar
114	Asia/Karachi	Tando Muhammad Khan
114	Asia/Kolkata	Ambur
114	Asia/Kolkata	Gangavati
114	Asia/Kolkata	Giridih
114	Asia/Manila	Quezon
114	Asia/Shanghai	Mingshui
114	Asia/Shanghai	Qiaotou
114	Asia/Shanghai	Yuyao
114	Asia/Shanghai	Zhaozhou
114	Asia/Tehran	Pardīs
114	Asia/Tokyo	Hatsukaichi
114	Asia/Tokyo	Ichinoseki
114	Asia/Yerevan	Gyumri
114	Europe/Istanbul	Amasya
114	Europe/Istanbul	Siirt
114	Europe/Istanbul	Silopi
114	Europe/Kyiv	Korolyov
114	Europe/Moscow	Ochakovo-Matveyevskoye
114	Europe/Warsaw	Gorzów Wielkopolski
114	Pacific/Auckland	Lower Hutt
1140	Asia/Shanghai	Fengxiang|Fengsien|feng xian|feng xian qu|奉贤|奉贤区
11422	Europe/Brussels	Belgium|België|Belgique|Belgien
1143	Asia/Kolkata	Vijayawada|Bejawada|Bezawada|Bezwada|Bezwāda|Vidzajavada|Vidzhajavada|Vidzsajavada|Vidzsajavádá|Vidžajavada|Vijajauada|Vijajaŭada|Vijayavada|Vijayavādā|Vijayawāda|Widzajawada|Widźajawada|bejavada|bijayabada|bijayarada|bijayawada|bijayawara|fjayawada|fyjayawada|vicayavata|vijaiavada|vijaivara|vijayavada|vijayavara|vijayavata|vuijayawada|wei jie ya wa da|wjyawada|wjyے waڑہ|wyjyawada|Виджаявада|Виџајавада|Віджаявада|ויגיאוואדה|فجاياوادا|فيجاياوادا|وجئے واڑہ|وجیاوادا|ويجیواډا|ویجایاواڈا|ویجیاوادا|विजयवाड़ा|विजयवाडा|বিজযবাডা|বিজয়াৱদা|ਵਿਜਯਵਾਡਾ|ਵਿਜੈਵਾੜਾ|વિજયવાડા|ବିଜୟୱାଡ଼ା|ଵିଜଯଵାଡା|விசயவாடா|விஜயவாடா|బెజవాడ|విజయవాడ|ವಿಜಯವಾಡ|വിജയവാഡ|ვიჯაიავადა|ヴィジャヤワーダ|维杰亚瓦达|비자야와다
1143	Asia/Shanghai	Luohu District
1144	Asia/Yerevan	Yerevan|Ayrivan|Djerevan|Eireavan|Eireaván|Ereban|Erebuni|Erehvan|Ereun|Erevan|Erevan osh|Erevana|Erevano|Erevanum|Erevàn|Ereván|Erevāna|Erewan|Erivan|Eriwan|Eruandawan|Ervandavan|Erywan|Erywań|Gierevan|Ierevan|Iereván|Iravan|Jerevan|Jerevanas|Jerevani|Jereván|Jerewan|Jerjewan|Revan|Siro Mayraqaxaq Yerevan|Yervandavan|Yerêvan|Yiriwan|Yèrèvan|Yérévan|ayrwan|ereban|erevani|iyerebhana|shhr ayrwan|ye li wen|yeleban|yeravana pranta|yere wan|yerevan|yerevana|yerevhana|yryfan|yrywan|Èrevan|Êrîvan|İrəvan|Γιερεβάν|Ερεβάν|Єреван|Јереван|Ереван|Ереван ош|Ерэван|Երեւան|Երուանդաւան|Երվանդավան|Երևան|Էրեբունի|Յերեվան|יערעוואן|ירוואן|ایروان|شهر ایروان|يريفان|يېرېۋان|یریوان|یەریڤان|येरवान प्रान्त|येरेवान|येरेव्हान|ইয়েরেভান|யெரெவான்|เยเรวาน|ཡེ་རེ་ཝན།|ერევანი|ዬሬቫን|エレバン|葉里溫|예레반
1146	Asia/Shanghai	Anyang|Ahn Yang|An Duong|An Dương|An'jan|An'jang|An-jang|An-yang-hsien|Anjan|Anjang|Anjangas|Chang-te|Changte-fu|Changteh|Changten|Dengtalu|Zhangde|an yang shi|an-yang si|anyangh|deng ta lu|Аньян|Аньянг|Анян|Анјанг|انيانغ|അൻയാങ്|安阳市|安陽市|灯塔路|안양 시
11485	Africa/Porto-Novo	Benin|Bénin
11487	Asia/Urumqi	China (Ürümqi) Time
11487	Asia/Urumqi	Ürümqi Time
115	Africa/Cairo	Banī Mazār
115	Africa/Kampala	Kasese
115	Africa/Kinshasa	Inkisi
115	Africa/Lagos	Okigwe
115	Africa/Lusaka	Chunga
115	America/Argentina/Buenos_Aires	Ezeiza
115	America/Argentina/Buenos_Aires	Tandil
115	America/Caracas	Tinaquillo
115	America/Chicago	Beaumont
115	America/Chicago	Peoria
115	America/Chicago	Round Rock
115	America/Denver	Arvada
115	America/Denver	Provo
115	America/Fortaleza	São Gonçalo do Amarante
115	America/New_York	East Harlem
115	America/New_York	Wilmington
115	America/Sao_Paulo	Campo Grande
115	America/Sao_Paulo	Catanduva
115	America/Sao_Paulo	Formosa
115	America/Sao_Paulo	Recanto das Emas
115	America/Sao_Paulo	Ribeirão Pires
115	America/Sao_Paulo	Santana
115	America/Sao_Paulo	Várzea Paulista
115	Asia/Bahrain	Ar Rifā‘
115	Asia/Bangkok	Mỹ Hào
115	Asia/Bangkok	Suan Luang
115	Asia/Colombo	Sri Jayewardenepura Kotte
115	Asia/Karachi	Taunsa
115	Asia/Kolkata	Baidyabāti
115	Asia/Kolkata	Bastī
115	Asia/Manila	Cavite City
115	Asia/Manila	Iriga City
115	Asia/Manila	Tayabas
115	Asia/Samarkand	Xiva
115	Asia/Shanghai	Anliu
115	Asia/Shanghai	Baisha
115	Asia/Shanghai	Lengshuijiang
115	Asia/Shanghai	Tianfu
115	Asia/Taipei	Sanxia
115	Asia/Tokyo	Nasushiobara
115	Asia/Tokyo	Otaru
115	Asia/Tokyo	Urasoe
115	Europe/Amsterdam	Zoetermeer
115	Europe/Kyiv	Uzhhorod
115	Europe/Madrid	Parla
115	Europe/Moscow	Noginsk
115	Europe/Moscow	Novo-Peredelkino
115	Europe/Moscow	Yelets
115	Europe/Tallinn	Lasnamäe
115	Europe/Tirane	Vlorë
115	Indian/Mauritius	Vacoas
115	Pacific/Tarawa	Kiribati
1152	Europe/Sofia	Sofia|Safija|Serdica|Sofi|Sofiae|Sofie|Sofii|Sofij|Sofija|Sofija osh|Sofijo|Sofio|Sofiya|Sofiä|Sofiýa|Sofja|Sofya|Sofía|Soifia|Sophia|Sredets|Suofeje|Suofėjė|Szofia|Szófia|Sòfia|Sófia|Sófía|Sóifia|Ulpia Serdica|cohviya|saphiya|seaphiya|sofeiy|sofi'a|sofia|sophiya|sopia|suo fei ya|swfya|swfyh|swpyh|Σόφια|Сафія|Софи|Софий|София|София ош|Софија|Софія|Софїꙗ|Սոֆիա|סאפיע|סופיה|سوفىيە|سۆفیا|صوفيا|صوفیه|صوفیہ|صوٙفیە|सोफिया|সফিয়া|ਸੋਫ਼ੀਆ|சோஃவியா|സോഫിയ|โซเฟีย|སོ་ཧྥི་ཡ།|სოფია|ሶፊያ|ソフィア|索菲亞|소피아|𐍃𐍉𐍆𐌹𐌰
1153	Europe/Copenhagen	Copenhagen|Cobanhavan|Copenaga|Copenaghen|Copenaguen|Copenhaga|Copenhague|Copenhaguen|Cóbanhávan|Hafnia|Kapehngagen|Kaupmannahoefn|Kaupmannahöfn|Keypmannahavn|Kjobenhavn|Kjopenhamn|Kjøpenhamn|Kobenhamman|Kobenhaven|Kobenhavn|Kodan|Kodaň|Koebenhavn|Koeoepenhamina|Koepenhamn|Kopenage|Kopenchage|Kopengagen|Kopenhaagen|Kopenhag|Kopenhaga|Kopenhage|Kopenhagen|Kopenhagena|Kopenhago|Kopenhāgena|Kopenkhagen|Koppenhaga|Koppenhága|Kòpenhaga|Köbenhavn|Köpenhamn|Kööpenhamina|København|Københámman|ge ben ha gen|khopenheken|kopanahagana|kopenahagena|kopenahegena|kopenhagen|kwbnhaghn|kwpnhgn|qwpnhgn|Κοπεγχάγη|Капэнгаген|Копенгаген|Копенхаген|Կոպենհագեն|קופנהאגן|קופנהגן|كوبنهاغن|كوپېنھاگېن|ܟܘܦܢܗܓܢ|कोपनहागन|কোপেনহাগেন|কোপেনহেগেন|โคเปนเฮเกน|ཀའོ་པེན་ཧ་ཀེན|კოპენჰაგენი|ኮፐንሀገን|ኮፕንሀግ|コペンハーゲン|哥本哈根|코펜하겐
11564	America/Guayaquil	Ecuador (Guayaquil) Time
11564	America/Guayaquil	Ecuador Time
11565	Africa/Tunis	Tunisia|تونس|Tunisie
1157	Europe/London	Birmingham|Birmin'gxam|Birmingam|Birmingamas|Birmingem|Birmingema|Birminghamia|Birminghamo|Birminghem|Brum|Mpermincham|bamingamu|barming'hyam|barmingahama|barmingahema|barmingham|barminghama|beoming-eom|birmingemi|bo ming han|bo ming han shi|brmngm|brmynghham|byrmngam|parminkam|Μπέρμιγχαμ|Бирмингам|Бирмингем|Бірмінгем|Բիրմինգհեմ|בירמינגהאם|ברמינגהאם|برمنگم|برمينغهام|بیرمنگام|बर्मिंगहॅम|बर्मिंघम|बर्मिङ्घम्|બર્મિંગહામ|பர்மிங்காம்|బర్మింగ్‌హామ్|ಬರ್ಮಿಂಗ್ಹ್ಯಾಮ್|เบอร์มิงแฮม|ბირმინგემი|በርሚንግሃም|バーミンガム|伯明翰|伯明翰市|버밍엄
1159	Asia/Kolkata	Amritsar|Amricar|Amritsara|Amritsaras|Amritszar|Amritszár|Amrytsar|a mu li ze|aamritsar|ambrsr|amirtacaras|amlichaleu|amritasara|amrtasara|amrtasarah|amrtsr|amrytsar|amuritosaru|xmvt sra|yamrytsar|ʼmrytsr|Αμριτσάρ|Амритсар|Амрицар|Амрытсар|Амрітсар|Ամրիտսար|אמריטסר|أمريتسار|ئامریتسار|امبرسر|امرتسر|امريتسار|امریتسار|اَمرِتسَر|अमृतसर|अमृतसरः|অমৃতসর|ਅੰਮ੍ਰਿਤਸਰ|અમૃતસર|ଅମୃତସର|அமிர்தசரஸ்|అమృత్‌సర్|ಅಮೃತಸರ|അമൃത്‌സർ|අම්රිට්සාර්|อมฤตสระ|ამრიტსარი|ᱟᱢᱨᱤᱛᱥᱚᱨ|アムリトサル|阿姆利则|阿姆利則|암리차르
116	Africa/Algiers	Aïn Beïda
116	Africa/Cairo	Fāqūs
116	Africa/Conakry	Kissidougou
116	Africa/Dar_es_Salaam	Makumbako
116	Africa/Kampala	Masaka
116	Africa/Luanda	Gabela
116	Africa/Lubumbashi	Tshilenge
116	America/Bogota	Funza
116	America/Caracas	Mariara
116	America/Denver	Westminster
116	America/Los_Angeles	El Monte
116	America/New_York	Harlem
116	America/Sao_Paulo	Ipiranga
116	America/Sao_Paulo	Santa Maria
116	Asia/Almaty	Taldykorgan
116	Asia/Bangkok	Pattaya
116	Asia/Bangkok	Thung Khru
116	Asia/Dubai	Al Majaz
116	Asia/Ho_Chi_Minh	Cờ Đỏ
116	Asia/Hong_Kong	San Tung Chung Hang
116	Asia/Jakarta	Soreang
116	Asia/Jayapura	Merauke
116	Asia/Kolkata	Azamgarh
116	Asia/Kolkata	Baripāda
116	Asia/Kolkata	Barnāla
116	Asia/Kolkata	Chittorgarh
116	Asia/Kolkata	Khargone
116	Asia/Kolkata	Muktsar
116	Asia/Kolkata	Tinsukia
116	Asia/Kolkata	Yelahanka
116	Asia/Krasnoyarsk	Kyzyl
116	Asia/Manila	Digos
116	Asia/Manila	Dinaig
116	Asia/Manila	Tacurong
116	Asia/Pyongyang	Manp’o
116	Asia/Shanghai	Chenggu
116	Asia/Shanghai	Dasha
116	Asia/Shanghai	Gulin
116	Asia/Shanghai	Yakeshi
116	Asia/Singapore	Serangoon
116	Asia/Singapore	Serangoon New Town
116	Asia/Tehran	Andīsheh
116	Asia/Tehran	Shahre Jadide Andisheh
116	Asia/Tokyo	Hōfu
116	Asia/Tokyo	Kōnosu
116	Europe/Kyiv	Smolyanskyi
116	Europe/Madrid	Alcobendas
116	Europe/Madrid	Cadiz
116	Europe/Madrid	Moncloa-Aravaca
116	Europe/Moscow	Taganskiy
116	Europe/Paris	Orléans
116	Europe/Paris	Rouen
116	Europe/Rome	Forlì
116	Europe/Warsaw	Dąbrowa Górnicza
1160	Africa/Lagos	Aba|Aba i Nigeria|Abá|a ba|aba|aba  abya|Аба|Աբա|אבה|آبا|آبا، ابیا|აბა|アバ|阿巴|아바
11621	Asia/Singapore	Singapore Standard Time
11621	Asia/Singapore	Singapore Time
11624	Asia/Karachi	Karachi|Carachi|Karaaji|Karaces|Karachy|Karaci|Karacio|Karacis|Karacsi|Karaczi|Karanchi|Karasi|Karatschi|Karatsi|Karatsji|Karatxi|Karaçi|Karaĉio|Karači|Karačis|Karačės|Karochi|Karáči|Karáčí|Karâchi|Karāchi|Karāči|Keraci|Keraçî|Kurrachee|Kurrachi|Kəraçi|ka la qi|ka ra ci|kalachi|karaaci|karacci|karachi|karachy|karaci|karatshy|ke la chi|krachy|kratshy|pechs|qrʼzy|Καράτσι|Карачи|Карачы|Карачі|Կարաչի|קאראטשי|קראצי|كاراتشى|كاراچى|كراتشي|کراچی|کراچۍ|کَرٲچی|کەراچی|ڪراچي|ކަރާޗީ|कराची|করাচী|কৰাচী|ਕਰਾਚੀ|કરાચી|କରାଚୀ|கராச்சி|కరాచీ|ಕರಾಚಿ|കറാച്ചി|การาจี|ཀ་ར་ཆི|ကရာချိမြို့|კარაჩი|ከራቺ|カラチ|カラーチー|卡拉奇|喀拉蚩|카라치
1163	Europe/Samara	Samara|Kuibyschew|Kuibyshev|Kujbyshev|Kuybyshev|Samar|Samar khot|Samar osh|Samarae|Samare|Samarga|Samaro|Samāra|Szamara|sa ma la|sa ma ra|samala|samara|smara|smara  rws|smarہ|smrh|Σαμάρα|Куйбышев|Самар|Самар ош|Самар хот|Самарæ|Самара|Самаре|Самарҕа|Һамар|Սամարա|סמרה|سامارا|سامارہ|سمارا|سمارا، روس|سمارہ|समारा|সামারা|ਸਮਾਰਾ|ซามารา|სამარა|ሳማራ|サマーラ|薩馬拉|사마라
1164	Asia/Kolkata	Varanasi|Banaras|Banares|Banāras|Benares|Benarés|Kashi|Kasi|Kāsi|Varanasio|Varanasis|Varanassi|Vârânasî|Vārānasi|Waranasi|balanasi|baranasi|bnars|faranasy|kasi|pha ran si|varanaci|varanasi|wa la na xi|waranashi|waranasy|waransy|Варанаси|بنارس|فاراناسي|واراناسی|وارانسي|وارانسی|काशी|वाराणसी|বারানসি|வாரணாசி|พาราณสี|ワーラーナシー|瓦臘納西|바라나시
1164	Asia/Shanghai	Jiujiang|Chiu-chiang|Chiu-chiang-hsien|Chiu-chiang-shih|Ciuciang|Cuu Giang|Czjuczjan|Cửu Giang|Dzjudzjan|Kiukiang|Kiukiang-hsien|Te-hua|Tiou-tiang|jiu jiang|jiu jiang shi|jujang si|Ťiou-ťiang|Ђуђанг|Дзюдзян|Цзюцзян|ཅིའུ་ཅང་།|九江|九江市|주장 시
1165	Europe/Prague	Prague|Praag|Prag|Praga|Pragae|Prago|Praha|Pràg|Prág|Prága|Prâg|Prāga|Pʻrak|bragh|bu la ge|peulaha|prag|praga|prak|prg|puraha|Πράγα|Праг|Прагæ|Прага|Պրահա|Փրակ|פראג|براغ|پراگ|پراگا|ܦܪܓ|প্রাগ|ปราก|པུ་ལ་ཁེ|პრაღა|ፕራግ|プラハ|布拉格|프라하
1166	America/New_York	District of Columbia
1166	Asia/Jakarta	Bandar Lampung|Bandar-Lampung|Bandarlampung|Kota Bandar Lampung|Tanjungkarang|Tanjungkarang-Telukbetung|Telukbetung|ban da nan bang|bandaleulampung|bandaruranpun|bndr lampwng|Бандар-Лампунг|بندر لامپونگ|バンダールランプン|班達楠榜|반다르람풍
1166	Asia/Shanghai	Panjin|pan jin shi|盘锦市
1167	Asia/Jakarta	Pekanbaru|Kota Pekanbaru|Kutha Pekanbaru|Pakanbahru|Pakanbaroe|Pakanbaru|Pekanbaroe|bei gan ba lu|pekanbalu|pkanbarw|pukanbaru|pykanbarw|Пеканбару|پکانبارو|پیکانبارو|プカンバル|北干巴魯|페칸바루
1169	America/Sao_Paulo	Guarulhos|Guarul'jus|Гуарульюс
117	Africa/Abidjan	Duekoué
117	Africa/Algiers	Rouiba
117	Africa/Cairo	Manfalūţ
117	Africa/Harare	Kadoma
117	Africa/Johannesburg	Kroonstad
117	Africa/Kampala	Ibanda
117	Africa/Kinshasa	Lisala
117	Africa/Lagos	Jalingo
117	Africa/Lome	Sokodé
117	Africa/Lubumbashi	Ilebo
117	Africa/Ouagadougou	Banfora
117	Africa/Porto-Novo	Abomey
117	America/Chicago	Independence
117	America/Denver	Billings
117	America/Detroit	Ann Arbor
117	America/Eirunepe	Brazil (Eirunepé) Time
117	America/Hermosillo	Heroica Guaymas
117	America/Mexico_City	Ciudad de Villa de Álvarez
117	America/New_York	Clearwater
117	America/Port-au-Prince	Tigwav
117	America/Punta_Arenas	Punta Arenas
117	America/Sao_Paulo	Araguari
117	America/Sao_Paulo	Bairro da Penha
117	America/Sao_Paulo	Pinhais
117	America/Sao_Paulo	Raposo Tavares
117	America/Sao_Paulo	Umuarama
117	America/Vancouver	Saanich
117	Asia/Bangkok	Bangkok Noi
117	Asia/Bangkok	Nakhon Pathom
117	Asia/Jakarta	Banyuwangi
117	Asia/Jakarta	Kedungwuni
117	Asia/Jakarta	Tebingtinggi
117	Asia/Karachi	Badin
117	Asia/Kolkata	Amreli
117	Asia/Kolkata	Bārān
117	Asia/Kolkata	Narasaraopet
117	Asia/Kolkata	Narmadapuram
117	Asia/Kolkata	Pudukkottai
117	Asia/Kolkata	Rishra
117	Asia/Krasnoyarsk	Achinsk
117	Asia/Manila	Himamaylan
117	Asia/Manila	Los Baños
117	Asia/Manila	Midsayap
117	Asia/Shanghai	Longjing
117	Asia/Shanghai	Shunyi
117	Asia/Shanghai	Wushan
117	Asia/Tokyo	Handa
117	Asia/Tokyo	Higashikurume
117	Asia/Tokyo	Kakegawa
117	Asia/Tokyo	Karatsu
117	Asia/Tokyo	Sano
117	Asia/Yangon	Möng Yang
117	Asia/Yangon	Pyin Oo Lwin
117	Europe/Belgrade	Čačak
117	Europe/Berlin	Friedrichshain
117	Europe/Berlin	Remscheid
117	Europe/Budapest	Nyíregyháza
117	Europe/London	Rotherham
117	Europe/Oslo	Kristiansand
117	Europe/Warsaw	Tarnów
1170	Africa/Dakar	Pikine|Pikin|pi jin|pikin|Пикин|ピキン|皮金
1172	Asia/Omsk	Omsk|Om'sku|Omby|Omium|Oms'k|Omsc|Omska|Omskas|Omsko|Omszk|Omva|amsk|awmsk|e mu si ke|omasaka|omaska|omseukeu|omska|omusuku|xxm skh|ʿoምsiki|Ομσκ|Омбы|Омва|Омск|Омськ|Омьскъ|Օմսկ|אומסק|أومسك|امسک|اومسک|ओम्स्क|ওমস্ক|ਓਮਸਕ|ออมสค์|ომსკი|ኦምስክ|オムスク|鄂木斯克|옴스크
11730	Asia/Almaty|Asia/Aqtobe|Asia/Qostanay|Asia/Qyzylorda|Asia/Atyrau|Asia/Oral|Asia/Aqtau	Kazakhstan Time
1174	Asia/Shanghai	Zhongwei|Chung-wei|Chung-wei-hsien|Chzhunvehj|Chzhunvey|Cung-wej|Dung-oi|Dṳ̆ng-ôi|Tiong-oe-chhi|Tiong-oē-chhī|Trung Ve|Trung Vệ|Zhongwei Shi|jung-wei si|zhong wei|zhong wei shi|zhwngwyy|Čung-wej|Чжунвэй|ژونگوئی|中卫|中卫市|中衛|中衛市|중웨이 시
1175	Asia/Kolkata	Aurangabad|Aurangabad - aurangabada|Aurangabadas|Aurangabado|Aurangâbâd|Aurangābād|Chhatrapati Sambhaji Nagar|a'orangabada|a'urangabada|aurangabada|aurangabada sahara|aurangabado|awrng abad|awrng‌abad|awrnk abad|Аурангабад|أورنك آباد|اورنگ آباد|اورنگ‌آباد|औरंगाबाद|औरंगाबाद शहर|আউরঙ্গাবাদ|আওরঙ্গাবাদ|アウランガーバード
11766	Africa/Khartoum	Sudan Time
118	Africa/Blantyre	Zomba
118	Africa/Cairo	Maghāghah
118	Africa/Johannesburg	Queenstown
118	Africa/Lagos	Bama
118	Africa/Lagos	Ilobu
118	Africa/Maputo	Mandimba
118	America/Argentina/Mendoza	San Rafael
118	America/Chicago	Fargo
118	America/Lima	Huaraz
118	America/Mexico_City	Iguala de la Independencia
118	America/Monterrey	Miramar
118	America/Sao_Paulo	Guaratinguetá
118	America/Sao_Paulo	Jandira
118	America/Sao_Paulo	Piraquara
118	America/Sao_Paulo	Sarandi
118	America/Sao_Paulo	Senador Canedo
118	Asia/Bangkok	Hưng Yên
118	Asia/Bangkok	Khlong Luang
118	Asia/Bangkok	Kiến An
118	Asia/Bangkok	Nghi Xuân
118	Asia/Colombo	Pita Kotte
118	Asia/Dubai	Fujairah
118	Asia/Ho_Chi_Minh	Bắc Quang
118	Asia/Jakarta	Sepatan
118	Asia/Kolkata	Barshi
118	Asia/Kolkata	Dohad
118	Asia/Kolkata	Gudivāda
118	Asia/Kolkata	Jetpur
118	Asia/Kolkata	Jhunjhunūn
118	Asia/Kolkata	Uppal Kalan
118	Asia/Kolkata	Ādilābād
118	Asia/Manila	Guiguinto
118	Asia/Manila	Malita
118	Asia/Manila	Manolo Fortich
118	Asia/Shanghai	Lhasa
118	Asia/Shanghai	Luodian
118	Asia/Shanghai	Nanbin
118	Asia/Shanghai	Shaoshan
118	Asia/Shanghai	Xunchang
118	Asia/Tehran	Bandar-e Anzalī
118	Asia/Tokyo	Aizu-Wakamatsu
118	Atlantic/Reykjavik	Reykjavík
118	Europe/Berlin	Bremerhaven
118	Europe/Brussels	Brugge
118	Europe/Kyiv	Tsentralno-Miskyi
118	Europe/Lisbon	Setúbal
118	Europe/London	Cheltenham
118	Europe/Madrid	Santa Coloma de Gramenet
118	Europe/Madrid	Torrejón de Ardoz
118	Europe/Moscow	Troparëvo
118	Europe/Warsaw	Zielona Góra
118	Indian/Comoro	Comoros Time
1180	Asia/Shanghai	Jiaxing|Chia-hsing|Chia-hsing-hsien|Chia-hsing-hsien-ch'eng|Chia-hsing-hsien-ch’eng|Chiahsing-Fu|Czjasin|Dziasingas|Dzjasin|Ga-hing|Gia Hung|Gia Hưng|Gă-hĭng|Ka-heng-chhi|Ka-heng-chhī|Ka-shing-fu|Kashing|Kashing-hsien|Tia-sing|jasing si|jia xing|jia xing shi|jyashng|jyshang|Ťia-sing|Ђасинг|Дзясин|Цзясин|Цзясін|جياشىڭ شەھىرى|جیاشنگ|جیشانگ|嘉兴|嘉兴市|嘉興|嘉興市|자싱 시
1181	Africa/Lubumbashi	Kisangani|Kisan'nkani|Kisanganis|Kisangáni|Singitini|Stanleystad|Stanleyville|ji sang jia ni|kisang-gani|kisangani|kisanigani|ksngany|kysangany|kysanjany|Κισανγκάνι|Кисангани|Кісангані|Կիսանգանի|كيسانجاني|کسنگانی|کیسانگانی|किसंगानी|কিসাঙ্গানি|ਕਿਸਾਂਗਾਨੀ|ኪሳንጋኒ|キサンガニ|基桑加尼|키상가니
1184	Africa/Nouakchott	Nouakchott|Naevakjut|Nawakshot|Nawakszut|Nouakchat|Nouakchot|Nouaksot|Nouaxot|Nuakchot|Nuakshot|Nuaksjott|Nuaksot|Nuaksota|Nuaksotas|Nuaksoto|Nuaksott|Nuakxot|Nuakŝoto|Nuakşot|Nuakšot|Nuakšota|Nuakšotas|Nuakšott|Nwaqcut|Nwaqcuṭ|Nävakjut|Núaksjott|huo suo|navakasuta|nu wa ke xiao te|nu'akacota|nu'oyakasuta|nuagsyoteu|nuakushotto|nuvakcut|nwakshwt|Νουακσότ|Νουαξότ|Нуакшот|Նուակշոտ|נואקשוט|نواكشوط|نواکشوت|نواکشوط|نواکشۆت|نوواکوٹ|नवाकसुत|নুওয়াকশুত|ਨੁਆਕਚੋਤ|நுவாக்சூத்|นูแอกชอต|ནའུ་ཀ་ཅོ་ཊི།|ნუაქშოტი|ኑዋክሾት|ヌアクショット|努瓦克肖特|或索|누악쇼트
1185	America/Mexico_City	Gustavo Adolfo Madero|Delegacion Gustavo A. Madero|Delegación Gustavo A. Madero|Guadalupe|Guadalupe Hidalgo|Gustavo A. Madero|Villa Gustavo A. Madero|Villa Madero|Villa de Guadalupe|Villa de Guadalupe Hidalgo
1188	America/Santarem	Brazil (Santarém) Time
1188	Asia/Gaza	Palestinian Territories (Gaza) Time
1188	Asia/Gaza	Palestinian territories (Gaza) Time
1189	Asia/Nicosia|Asia/Famagusta	Cyprus|Κύπρος|Kıbrıs
119	Africa/Abidjan	Bonon
119	Africa/Accra	Amanfrom
119	Africa/Casablanca	Berkane
119	Africa/Harare	Kwekwe
119	Africa/Kampala	Lira
119	Africa/Lagos	Modakeke
119	Africa/Nairobi	Malindi
119	America/Caracas	Cagua
119	America/Chicago	Evansville
119	America/New_York	Palm Bay
119	America/Sao_Paulo	Almirante Tamandaré
119	America/Sao_Paulo	Arapongas
119	America/Sao_Paulo	Salto
119	America/Sao_Paulo	Toledo
119	America/Toronto	Ajax
119	America/Toronto	Saint-Louis-de-Terrebonne
119	Asia/Bangkok	Ban I Chang
119	Asia/Bangkok	Thon Buri
119	Asia/Bangkok	Vĩnh Yên
119	Asia/Ho_Chi_Minh	Hòa Cường
119	Asia/Karachi	Ghotki
119	Asia/Karachi	Sambrial
119	Asia/Kathmandu	Madhyapur Thimi
119	Asia/Kolkata	Madhavaram
119	Asia/Kuala_Lumpur	Port Dickson
119	Asia/Manila	Silang
119	Asia/Phnom_Penh	Battambang
119	Asia/Tehran	Moḩammad Shahr
119	Asia/Tehran	Īz̄eh
119	Asia/Tokyo	Daitō
119	Asia/Tokyo	Kitami
119	Asia/Tokyo	Nobeoka
119	Asia/Yangon	Ann
119	Asia/Yerevan	Arabkir
119	Europe/Amsterdam	Dordrecht
119	Europe/Amsterdam	Leiden
119	Europe/Berlin	Bergedorf
119	Europe/Berlin	Bottrop
119	Europe/Berlin	Offenbach
119	Europe/Berlin	Pforzheim
119	Europe/Istanbul	Nazilli
119	Europe/Istanbul	Rize
119	Europe/Istanbul	Salihli
119	Europe/Rome	Pescara
1191	Africa/Casablanca	Fes|Fez|Fès|fas|fezu|phesa|Фес|فاس|फेस|ফেস|ਫੇਸ|ፌsi|ፌስ|フェズ
1195	America/Lima	Arequipa|Arecipa|Arehkipa|Arekip|Arekipa|Arekipo|Arikipa|Ariqipa|a lei ji pa|alekipa|arekipa|arekkippa|arekvipa|arkypa|arykyba|arykypa|xareki pa|ʿerekuyiፓ|Αρεκίπα|Арекипа|Арекіпа|Арэкіпа|ארקיפה|أريكيبا|اريکيپا|ارکیپا|اریکیپا|अरेकिपा|अरेक्विपा|আরেকিপা|ਅਰੇਕਿਪਾ|அரேக்கிப்பா|อาเรกีปา|არეკიპა|አረኩይፓ|アレキパ|阿雷基帕|아레키파
1195	Asia/Hong_Kong	Hong Kong Island|Hong Kong|Xianggangdao|xiang gang dao|香港岛|香港島
1196	Asia/Kolkata	Dhanbad|Dhanabad|Dhanbaid|Dhanbād|Dkhanbad|dan abad|danbad|danbado|dhanabada|dnbad|dھnbad|Дханбад|دان اباد|دانباد|دنباد|دھنباد|धनबाद|ধানাবাদ|ダンバード
11972	America/Havana	Cuba Daylight Time
11972	America/Havana	Cuba Standard Time
11972	America/Havana	Cuba Time
1198	Africa/Maputo	Matola|Cidade da Matola|Vila Salazar|matola|matora|matwla|Матола|ماتولا|मातोला|মাতোলা|ਮਾਤੋਲਾ|ማቶላ|マトラ
1199	Asia/Kolkata	Ghāziābād|Gaziabad|Gaziabade|Gaziabatʻ|Gazijabad|Ghaziabad|Ghaziabád|Ghazibad|gajhiyabad|gajhiyabada|gajiabadeu|gajiyabada|gajiyabada  uttara pradesa|gasiyabad|gazi'abada|gaziyabada|gazuiyabado|ghaji'abada|ghajiyabad|ghajiyabada|ghaziabadi|ghazy|ghazy abad  bھart|ghazy‌abad|gʼzyʼbʼd|jia ji a ba de|kaciyapat|Газиабад|Газијабад|Газіабад|Газіябад|Գազիաբաթ|גאזיאבאד|غازی|غازی آباد، بھارت|غازی‌آباد|ग़ाज़ियाबाद|गाजियाबाद|गाजियाबाद  उत्तर प्रदेश|गाझियाबाद|गाझियाबाद्|গাজিয়াবাদ|ঘাজিয়াবাদ|ਗ਼ਾਜ਼ਿਆਬਾਦ|ગાઝિયાબાદ|ଘଜିଆବାଦ|காசியாபாத்|ఘాజియాబాద్|ഗാസിയാബാദ്|ღაზიაბადი|ᱜᱟᱡᱤᱭᱟᱵᱟᱫᱽ|ガーズィヤーバード|加濟阿巴德|가지아바드
1199	Asia/Shanghai	Weinan|Oi-nang|Ui-lam-chhi|Vehjnan'|Veinan|Vejnan|Veynan|Vi Nam|Vị Nam|Wei-nan-hsien|Weinan Shi|Wej-nan|waynan|wei nan|wei nan shi|weinan si|wyynan|Ôi-nàng|Ūi-lâm-chhī|Вејнан|Вэйнань|وئینان|واینان|渭南|渭南市|웨이난 시
12	Pacific/Nauru	Nauru
120	Africa/Addis_Ababa	Cabudwaaq
120	Africa/Algiers	Guelma
120	Africa/Khartoum	Gereida
120	Africa/Luanda	Catchiungo
120	Africa/Tunis	El Mourouj
120	America/Asuncion	Fernando de la Mora
120	America/Caracas	Ejido
120	America/Caracas	La Concepción
120	America/Caracas	San Carlos
120	America/Cuiaba	Sorriso
120	America/Los_Angeles	Berkeley
120	America/New_York	Allentown
120	America/New_York	West Palm Beach
120	America/Sao_Paulo	Guará
120	Asia/Baghdad	Ţūz Khūrmātū
120	Asia/Bangkok	Bồ Đề
120	Asia/Beirut	Nabatîyé et Tahta
120	Asia/Dubai	Dubai Marina
120	Asia/Dubai	International City
120	Asia/Karachi	Charsadda
120	Asia/Karachi	Shahdad Kot
120	Asia/Kolkata	Chūru
120	Asia/Kolkata	Gangāpur
120	Asia/Kolkata	Mandoli
120	Asia/Kolkata	Satara
120	Asia/Kuala_Lumpur	Bukit Bintang
120	Asia/Manila	Plaridel
120	Asia/Muscat	Rustaq
120	Asia/Shanghai	Bao'an Centre
120	Asia/Shanghai	Fengcheng
120	Asia/Shanghai	Lichuan
120	Asia/Shanghai	Xilin Hot
120	Asia/Shanghai	Zhaoyuan
120	Asia/Shanghai	Zhujing
120	Asia/Singapore	Toa Payoh New Town
120	Asia/Tokyo	Ikoma
120	Asia/Tokyo	Kashiwara
120	Europe/Berlin	Heilbronn
120	Europe/Berlin	Ingolstadt
120	Europe/Berlin	Ulm
120	Europe/Kyiv	Cheremushky
120	Europe/Moscow	Orekhovo-Zuyevo
120	Europe/Moscow	Solntsevo
120	Europe/Rome	Perugia
120	Europe/Rome	Trento
120	Europe/Warsaw	Włocławek
1200	America/Santo_Domingo	Santiago de los Caballeros|Sant'jago-de-los-Kabal'eros|Sant'jago-de-los-Trejnta-Kabal'eros|Santiago|Santiago de los Kampagieros|Santjago de los Kabaljerosas|sainti'ago de losa kaibalerosa|saintiyago de losa kaibelerosa|sanitiyago de losi kabalerosi|santiagodeloseukabayeloseu|santiyago de lasa kabalerosa|santyaghw dy lws kabalyyrws|santyagw dls kabalyrws|santyaګw dy lws kabalyrws|sheng de ya ge|Σαντιάγο δε λος Καμπαγιέρος|Сантьяго-де-лос-Кабальерос|Сантьяго-де-лос-Трейнта-Кабальерос|Сантьяго-де-лос-Трейнта-Кабальєрос|סנטיאגו דה לוס קביירוס|سانتياغو دي لوس كابالييروس|سانتیاغو دے لوس کابائیروس|سانتیاګو دی لوس کابالیروس|سانتیاگو دلس کابالیروس|सैंटियागो डे लॉस कैबेलेरोस|সান্টিয়াগো ডে লস কাবালেরোস|ਸੈਂਟੀਆਗੋ ਦੇ ਲੋਸ ਕੈਬਾਲੇਰੋਸ|ሳንቲያጎ ዴ ሎስ ካባሌሮስ|サンティアゴ・デ・ロス・カバリェロス|聖地牙哥|산티아고데로스카바예로스
1200	Asia/Almaty	Shymkent|Chimkent|Chymkent|Cimkent|Schymkent|Shimkent|Shımkent|Simkent|Simkenta|Simkento|Sjimkent|Sjymkent|Somkent|Symkent|Symkentas|Szymkent|Tsjimkent|Ximkent|Xymkent|chymknd|qi mu ken te|shimkenti|shimukento|shiምkiniti|shmknt|shmkynt|shymknt|simakata|simakenta|swimkenteu|symqnt|Çimkent|Çimkənd|Ŝimkento|Şımkent|Šimkent|Šimkenta|Šymkent|Šymkentas|Šõmkent|Șîmkent|Σιμκέντ|Чимкент|Чымкент|Шимкент|Шымкент|שימקנט|شمکنت|شمکینت|شمکێنت|شيمكنت|شیمکنت|چیمکند|शिमकेंट|शिमकेंत|শিমকেন্ট|ਸ਼ਿਮਕੰਟ|შიმქენთი|ሽምክንት|シムケント|奇姆肯特|쉼켄트
1200	Asia/Tokyo	Hiroshima|Chirosima|Hiroshima-shi|Hiroshimashi|Hirosima|Hirosimo|Hiroszima|Hiroxima|Hiroxima - guang dao shi|Hiroŝimo|Hiroşima|Hirošima|Hiroșima|Khiroshima|Khirosima|canghwad hi roa chi ma|guang dao|guang dao shi|hi ro chi ma|hilosima si|hiroshima|hiroshimashi|hirosima|hyrwshyma|hyrwsymh|Χιροσίμα|Хиросима|Хирошима|Хіросіма|הירושימה|هيروشيما|هیروشیما|हिरोशिमा|จังหวัดฮิโระชิมะ|ฮิโรชิมา|ჰიროსიმა|ჰიროშიმა|ひろしま|ひろしまし|ヒロシマ|ヒロシマシ|広島|広島市|廣島市|히로시마 시
1201	America/Merida	Mérida|Ciudad de Merida|Ciudad de Mérida|Emerita|Merida|Merida i Yucatan|Meryda|Mérida i Yucatán|mardt|mei li da|melida|merida|mryda  ywkatan|myryda|myryڈa|Μέριδα|Мерида|Мерыда|Меріда|ماردة|مریدا، یوکاتان|میریدا|میریڈا|मेरिडा|মেরিডা|ਮੇਰੀਡਾ|მერიდა|መሪዳ|メリダ|梅里达|梅里達|메리다
12013	America/Santo_Domingo|America/Puerto_Rico|America/Halifax|America/Port_of_Spain|America/Moncton|America/Guadeloupe|America/Martinique|America/Curacao|America/Glace_Bay|America/Barbados|America/Aruba|America/St_Thomas	ADT
12013	America/Santo_Domingo|America/Puerto_Rico|America/Halifax|America/Port_of_Spain|America/Moncton|America/Guadeloupe|America/Martinique|America/Curacao|America/Glace_Bay|America/Barbados|America/Aruba|America/St_Thomas	AST
12013	America/Santo_Domingo|America/Puerto_Rico|America/Halifax|America/Port_of_Spain|America/Moncton|America/Guadeloupe|America/Martinique|America/Curacao|America/Glace_Bay|America/Barbados|America/Aruba|America/St_Thomas	AT
12013	America/Santo_Domingo|America/Puerto_Rico|America/Halifax|America/Port_of_Spain|America/Moncton|America/Guadeloupe|America/Martinique|America/Curacao|America/Glace_Bay|America/Barbados|America/Aruba|America/St_Thomas	Atlantic Daylight Time
12013	America/Santo_Domingo|America/Puerto_Rico|America/Halifax|America/Port_of_Spain|America/Moncton|America/Guadeloupe|America/Martinique|America/Curacao|America/Glace_Bay|America/Barbados|America/Aruba|America/St_Thomas	Atlantic Standard Time
12013	America/Santo_Domingo|America/Puerto_Rico|America/Halifax|America/Port_of_Spain|America/Moncton|America/Guadeloupe|America/Martinique|America/Curacao|America/Glace_Bay|America/Barbados|America/Aruba|America/St_Thomas	Atlantic Time
1202	Asia/Yekaterinburg	Chelyabinsk|Celabinsk|Celabinska|Celaebinsk|Celeabinsk|Celiabinsc|Celiabinsca|Celiabinskas|Celjabinsk|Celjabinsko|Celyabinsk|Chaljabinsk|Chelepi|Cheliabinsk|Cheliábinsk|Cheljaba|Cheljaba osh|Cheljabe|Cheljabi|Cheljabins'k|Cheljabinsk|Chilobinsk|Cseljabinszk|Czelabinsk|Czelabińsk|Tcheliabinsk|Tchelyabinsk|Tchéliabïnsk|Tjeljabinsk|Tscheljabinsk|Tseliampinsk|Tseljabinsk|Tsjeljabinsk|Tsyelyabinsk|Txeliabinsk|Txeliàbinsk|Tšeljabinsk|celi'abinasaka|celiyabinska|celyabinska|ceልyabinisiki|che li ya bin si ke|chellyabinseukeu|cheryabinsuku|chlyabnsk|chlyabynsk|chylyabnsk|tshylyabnsk|zlyʼbynsq|Çelyabinsk|Ĉeljabinsko|Čeliabinskas|Čeljabinsk|Čeläbinsk|Čeļabinska|Čeľabinsk|Τσελιάμπινσκ|Силәбе|Чалябінск|Челепи|Челяба|Челяба ош|Челябе|Челябинск|Челябі|Челябінськ|Чељабинск|Чилобинск|Чиләбе|Чєлѣбиньскъ|Չելյաբինսկ|טשעליאבינסק|צליאבינסק|تشيليابنسك|چلیابنسک|چلیابینسک|چیلیابنسک|चेलियाबिन्स्क|चेल्याबिंस्क|চেলিয়াবিন্‌স্ক|ਚੇਲਿਆਬਿਨਸਕ|ჩელიაბინსკი|ቼልያቢንስክ|チェリャビンスク|車里雅賓斯克|첼랴빈스크
1206	America/Bogota	Barranquilla|Barankil'ja|Barankila|Barankilija|Barankilijo|Barankilja|Barran'kigia|Barrancas de San Nicolas|Barrancas de San Nicolás|Barrankil'ja|Barrankilya|Barranquilha|Killa|La Arenosa|Quilla|ba lan ji ya|ba leng ji ye|balangkiya|bar rang ki ya|barakwyla|baranakiya|baranaku'ila|baranikila|barankija|barankwla|barankwyla|beranakila|brnqyyh|byarenkvila|Μπαρρανκίγια|Баранкиля|Баранкиља|Баранкілья|Барранкилья|Барранкілья|ברנקייה|بارانكويلا|بارانکولا|بارانکویلا|باراکویلا|बेरानकिला|ब्यारेन्क्विला|বারানকুইলা|ਬਾਰਾਙਕੀਯਾ|บาร์รังกียา|ბარანკილია|ባራንኪላ|バランキージャ|巴兰基亚|巴冷基也|바랑키야
1206	Asia/Kolkata	Srinagar|Caspira|Shrinagar|Srinagaras|Srinagaro|Srinankar|Srinigar|Srynagar|Srīnagar|Suryanagar|Szrinagar|cirinakar|seulinagaleu|shurinagaru|si li na jia|sirinagara|siry nagar|srinagar|srinagara|srinagaram|srinagari|srinkhr|sry nghr|sry ngr|srynaghar|srynghr|sryngr|Śrinagar|Šrinagaras|Šrínagar|Σριναγκάρ|Сринагар|Срынагар|Срінагар|Шринагар|Սրինագար|סרינגאר|جموں|سري نغر|سري نگر|سريناغار|سرينغر|سری نگر|سرینگر|سِری نَگَر|श्रीनगर|श्रीनगरम्|सिरीनगर|শ্রীনগর|ਸ੍ਰੀਨਗਰ|શ્રીનગર|ଶ୍ରୀନଗର|சிறிநகர்|శ్రీనగర్|ಶ್ರೀನಗರ|ശ്രീനഗർ|ศรีนคร|სრინაგარი|シュリーナガル|斯利那加|스리나가르
1206	Europe/Riga	Latvia Time
120662	America/Los_Angeles|Asia/Manila|America/Vancouver|America/Tijuana	PST
1208	Africa/Nairobi	Mombasa|Mambasa|Mombaaso|Mombaca|Mombaso|Mombassa|Mombaça|Mombása|Mompasa|Mvita|meng ba sa|mmbasa|momabaka|mombasa|monbasa|mwmbasa|mwmbsh|Μομπάσα|Мамбаса|Момбаса|מומבסה|ممباسا|مومباسا|मोम्बासा|মোমবাকা|მომბასა|モンバサ|蒙巴萨|몸바사
1208	Asia/Yangon	Mandalay|Mandalaj|Mandalaja|Mandalajo|Mandalajus|Mandalay piirkond|Mandale|Mandalej|madale|man de lei|mandalay|mandale|mandallei|mandaly|mandare|manidale|mantalai|manth a ley|Мандалай|Мандалеј|ماندالاي|ماندالی|ماندالے|मांडले|माण्डले|মান্দালে|ਮੰਡਲੇ|மண்டலை|మాండలే|มัณฑะเลย์|မန္တလေးမြို့|ማንዳሌ|マンダレー|曼德勒|만달레이
121	Africa/Addis_Ababa	Ādīgrat
121	Africa/Brazzaville	Dolisie
121	Africa/Johannesburg	Alberton
121	Africa/Kampala	Mubende
121	Africa/Luanda	Ondjiva
121	Africa/Ouagadougou	Kaya
121	America/Caracas	Carora
121	America/Chicago	Lafayette
121	America/Los_Angeles	Chico
121	America/Los_Angeles	Vallejo
121	America/New_York	Hartford
121	America/New_York	North Stamford
121	America/Santiago	San Pedro de la Paz
121	Asia/Almaty	Ekibastuz
121	Asia/Ho_Chi_Minh	Chơn Thành
121	Asia/Jakarta	Bukittinggi
121	Asia/Kolkata	Ambikāpur
121	Asia/Kolkata	Bhadrak
121	Asia/Kolkata	Bhadreswar
121	Asia/Kolkata	Chikmagalūr
121	Asia/Kolkata	Dharmavaram
121	Asia/Kolkata	Gokalpur
121	Asia/Kolkata	Nagaon
121	Asia/Kolkata	Sawai Madhopur
121	Asia/Kolkata	Vejalpur
121	Asia/Makassar	Kotamobagu
121	Asia/Manila	Apalit
121	Asia/Shanghai	Lianhe
121	Asia/Shanghai	Longshui
121	Asia/Shanghai	Xiangcheng
121	Asia/Tehran	Dorūd
121	Asia/Tehran	Zābol
121	Europe/Helsinki	Lahti
121	Europe/Madrid	Algeciras
121	Europe/Madrid	Gràcia
121	Europe/Moscow	Zyuzino
121	Europe/Rome	Bergamo
121	Europe/Rome	Siracusa
121	Europe/Sofia	Ruse
121	Europe/Sofia	Stara Zagora
121	Europe/Zurich	Bern
121	Pacific/Guam	Guam Time
1210	Asia/Shanghai	Yangpu|yang pu|杨浦
1211	Asia/Baghdad	Sadr City|Sadr|mdynt alsdr|مدينة الصدر
1212	Asia/Shanghai	Tianshui|Tiānshuǐ|tian shui|tian shui shi|天水|天水市
1214	Asia/Shanghai	Changzhi|Cangdzi|Cangi|Cchang-c|Ch'ang-chih|Ch'ang-chih-hsien|Ch'ang-chih-shih|Chanchzhi|Chandzhu|Chang-chi|Changdzi|Changzhi Shi|Ch’ang-chih|Ch’ang-chih-hsien|Ch’ang-chih-shih|Diong-de|Diòng-dê|Handian|Lu'an|Lu'anfu|Lu’an|Lu’anfu|Tiong-ti-chhi|Tiông-tī-chhī|Truong Tri|Trường Trị|changjeu si|changjy|changzhy|lu an|lu an fu|zhang zhi|zhang zhi shi|Ĉanĝi|Čangdži|Čchang-č|Чангџи|Чанджъ|Чанчжи|چانگجی|چانگژی|潞安|潞安府|長治|長治市|长治|长治市|창즈 시
1218	Asia/Baghdad	Karbala|Karbala'|Karbalaa|Karbalo|Karbalá|Karbalā’|Karbila|Karmpala|Kerbala|Kerbela|Kərbəla|Meshed Hussain|Meshed Hussein|Nainawa|Qerbelaja|Shathi'ul-Furat|Vilojati Karbalo|al-Ghadiriya|ka er ba la|kaleuballa|karabala|karbala|karpala|karubara|krbla|krblaʾ|krblaʾ almqdst|ktrbala|Καρμπάλα|Вилояти Карбало|Карбала|Кербала|Кербела|Քերբելա|כרבלא|كةربالا|كربلاء|كربلاء المقدسة|کربلا|کەربەلا|ڪربلا|करबला|কারবালা|ਕਰਬਲਾ|கர்பலா|കർബല|ქარბალა|カルバラー|卡爾巴拉|카르발라
122	Africa/Johannesburg	Brits
122	Africa/Johannesburg	Virginia
122	Africa/Kampala	Hoima
122	America/Bahia	Alagoinhas
122	America/Los_Angeles	Victorville
122	America/New_York	Amherst
122	America/New_York	Sheepshead Bay
122	America/Recife	Igarassu
122	America/Sao_Paulo	Barretos
122	America/Sao_Paulo	Itatiba
122	Asia/Baghdad	Az Zubayr
122	Asia/Bangkok	Lat Phrao
122	Asia/Bangkok	Phasi Charoen
122	Asia/Bangkok	Ubon Ratchathani
122	Asia/Hovd	Khovd Standard Time
122	Asia/Hovd	Khovd Summer Time
122	Asia/Hovd	Khovd Time
122	Asia/Hovd	Mongolia (Khovd) Time
122	Asia/Karachi	Haveli Lakha
122	Asia/Kolkata	Dam Dam
122	Asia/Kolkata	Hardoī
122	Asia/Kolkata	Puruliya
122	Asia/Kuala_Lumpur	Titiwangsa
122	Asia/Manila	Calumpit
122	Asia/Manila	Tabuk
122	Asia/Shanghai	Huangzhou
122	Asia/Shanghai	Xiulin
122	Asia/Shanghai	Zhoucun
122	Asia/Tehran	Behbahān
122	Asia/Tehran	Shahr-e Ṣadrā
122	Asia/Tokyo	Beppu
122	Asia/Yerevan	Ajapnyak
122	Europe/Amsterdam	Maastricht
122	Europe/Berlin	Göttingen
122	Europe/Berlin	Recklinghausen
122	Europe/Berlin	Schöneberg
122	Europe/Istanbul	Tekirdağ
122	Europe/Kyiv	Livoberezhnyi
122	Europe/London	Burton upon Trent
122	Europe/Madrid	Dos Hermanas
122	Europe/Moscow	Cherkessk
122	Europe/Moscow	Presnenskiy
122	Europe/Moscow	Veshnyaki
1220	Asia/Kolkata	Nowrangapur|Nabarangapur|Nabarangpur|Nowrangpur
1222	Asia/Kolkata	Virār|Vasai-Virar City|Virar
1223	America/Chicago	Arkansas
1223	Asia/Kolkata	Meerut|Meerut City|Merath|Meratkh|Mirat|Miratas|Mirut|Mirát|meluteu|meratha|merato|mi la te|mirarr|mirat|mirat nagaram|mirata|miruta|myrwt|Меерут|Мератх|Мирут|Мірут|מיראט|ميروت|ميروټ|میروت|میرٹھ|मीरत|मेरठ|মীরুট|ਮੇਰਠ|મેરઠ|ମିରଟ|மீரட்|మీరట్ నగరం|മീററ്റ്|メーラト|密拉特|메루트
1226	America/Lima	Callao|El Callao|Kajao|Kal'jaa|Kal'jao|Kalao|Kaljao|Kallao|Kallaw|Kalyao|Regio de Callao|Regió de Callao|ka ya e|kala'o|kalaw|kalawo|kalla'o|kayao|kayaw|kayayw|klaw|kyala'o|Кальяа|Кальяо|Каляо|Каяо|Каљао|Կալյաո|كاياو|کالاو|کایائو|کایاو|کلاؤ|कल्लाओ|ক্যালাও|ਕਾਲਾਓ|კალიაო|ካላዎ|カヤオ|卡亞俄|카야오
1226	Asia/Shanghai	Jinzhong|jin zhong shi|晋中市
1229	Asia/Shanghai	Liaocheng|Liao-ccheng|Liao-ch'eng-hsien|Liao-ch'eng-shih|Liao-ch’eng-hsien|Liao-ch’eng-shih|Liao-čcheng|Liaoceng|Liaoĉeng|Lieu Thanh|Lieu-siang|Liâu-siâⁿ-chhī|Lièu-siàng|Liêu Thành|Ljaochehn|Ljaocheng|Tung-ch'ang|Tung-ch’ang|Tungchangfu|liao cheng|liao cheng shi|lyaocheong si|lyawchyng|Љаоченг|Ляочэн|لیاوچینگ|聊城|聊城市|랴오청 시
12294	America/Mexico_City	Mexico City|Cdmx|Cidade de Mexico|Cidade de México|Cidade do Mexico|Cidade do México|Cita du Messicu|Citta del Messico|Città del Messico|Cità dû Messicu|Cità dû Mèssicu|Ciudad Mexico|Ciudad de Mejico|Ciudad de Mexico|Ciudad de Méjico|Ciudad de México|Ciutat de Mexic|Ciutat de Mèxic|Grad Mexico|Lungsod ng Mexico|Lungsod ng México|Mehiko|Mekhiko|Meksikas|Meksiko|Meksiko Siti|Meksikurbo|Meksyk|Mexico|Mexico D.F.|Mexico DF|Mexico Distrito Federal|Mexico by|Mexico-stad|Mexicopolis|Mexiko|Mexiko Hiria|Mexiko-Stadt|Mexikoborg|Mexíkóborg|México|México Distrito Federal|Nkoyo|Pole tou Mexikou|Valle de Mexico|Valle de México|mdynt mksykw|megsiko si|megsikositi|mekishikoshiti|meksiko|meksiko siti|meksikositi|mkzykw|mkzykwsyty|mo xi ge cheng|mqsyqw syty|Πόλη του Μεξικού|Мексико|Мексико Сити|Мехико|Мехіко|מקסיקו סיטי|مدينة مكسيكو|مکزیکو|مکزیکوسیتی|مېكسىكا شەھىرى|मेक्सिको सिटी|মেক্সিকো|เม็กซิโกซิตี|მეხიკო|メキシコシティ|墨西哥城|멕시코 시|멕시코시티
123	Africa/Algiers	Bordj el Kiffan
123	Africa/Algiers	Relizane
123	America/Belem	Bragança
123	America/Bogota	Magangué
123	America/Mexico_City	Orizaba
123	America/Santarem	Itaituba
123	America/Santo_Domingo	Salvaleón de Higüey
123	America/Sao_Paulo	Bento Gonçalves
123	America/Sao_Paulo	Butanta
123	America/Sao_Paulo	Caraguatatuba
123	America/Sao_Paulo	Itaguaí
123	America/Sao_Paulo	São Mateus
123	America/Sao_Paulo	Uruguaiana
123	Asia/Bishkek	Manas
123	Asia/Jakarta	Indramayu
123	Asia/Jakarta	Lumajang
123	Asia/Karachi	Toba Tek Singh
123	Asia/Kolkata	Dārjiling
123	Asia/Kolkata	Kurichchi
123	Asia/Manila	Hagonoy
123	Asia/Shanghai	Baoshan
123	Asia/Shanghai	Jiaohe
123	Asia/Shanghai	Jiupu
123	Asia/Shanghai	Luoyang
123	Asia/Tokyo	Honmachi
123	Asia/Tokyo	Ise
123	Asia/Tokyo	Kirishima
123	Asia/Tokyo	Niihama
123	Asia/Yangon	Thaton
123	Atlantic/Canary	Telde
123	Europe/Berlin	Wolfsburg
123	Europe/Budapest	Budapest III. kerület
123	Europe/Istanbul	Samandağ
123	Europe/Minsk	Pinsk
123	Europe/Moscow	Tsaritsyno
123	Europe/Paris	Metz
123	Europe/Warsaw	Bemowo
1230	Asia/Shanghai	Xinyang|Czinan'|Hsin-yang|Hsin-yang-hsien|Hsin-yang-shih|Sinyang|Sinyang-hsien|Xìnyáng|shynyanj|shyn‌yang|sin-yang si|xin yang|xin yang shi|Цзинань|شينيانج|شین‌یانگ|信阳|信阳市|信陽|信陽市|신양 시
12301	Africa/Kigali	Rwanda|U Rwanda
12310	Asia/Makassar	Central Indonesia Time
12310	Asia/Makassar	Indonesia (Makassar) Time
12310	Asia/Makassar	WITA
1234	America/Port-au-Prince	Port-au-Prince|Port au Prince|Port o Prens|Port o Prensas|Port-o-Prehns|Port-o-Prens|Port-o-Prins|Porto Principe|Porto Príncipe|Portoprensa|Portoprinco|Portus Principis|Potoprens|Puerto Principe|Puerto Príncipe|Pòtoprens|Ville de Port-au-Prince|bwrt aw brans|poleutopeulaengseu|porata-o-prainsa|port-o-pirins|porta-a-prinsa|porta-au-prinsa|porta-o-prinsa|porutopuransu|pwrtw prns|pwrtwprns|tai zi gang|Πορτ-ο-Πρενς|Порт о Пренс|Порт-о-Пренс|Порт-о-Прэнс|Պորտ-օ-Պրենս|פורט או פרינס|פורט-או-פרנס|بورت أو برانس|پورتو پرنس|پورتوپرنس|پورٹ او پرنس|पोर्ट-ऑ-प्रिंस|पोर्ट-औ-प्रिन्स|পোর্ট-অ-প্রিন্স|ਪੋਰਤ-ਓ-ਪ੍ਰੈਂਸ|போர்ட்-ஓ-பிரின்ஸ்|പോർട്ട്-ഔ-പ്രിൻസ്|ปอร์โตแปรงซ์|པོ་རོ་ཊི་ཨའུ་པི་རིན་སི།|პორტ-ო-პრენსი|ፖርቶፕሪንስ|ポルトープランス|太子港|포르토프랭스
1234	Asia/Seoul	Suwon|Sououon|Suigen|Suvon|Suwon-si|Suwŏn|shui yuan shi|su'oyana|suvona|suwon|suwoni|suwonsi|suwxn|swwn|swwwn|Σούουον|Сувон|سوون|سووون|सुवॉन|सुवोन|সুওয়ন|ਸੁਵੋਨ|ซูว็อน|ሱዎን|水原市|수원|수원시
1236	Asia/Macau	Macao SAR China Time
1239	Asia/Shanghai	Putuo|P'u-t'o|P’u-t’o|pu tuo|普陀
124	Africa/Cairo	As Sinbillāwayn
124	Africa/Cairo	Ashmūn
124	Africa/Ouagadougou	Ouahigouya
124	America/Bogota	Chía
124	America/El_Salvador	Santa Tecla
124	America/Los_Angeles	Koreatown
124	America/Mexico_City	Ciudad Valles
124	America/Mexico_City	Huixquilucan
124	America/Porto_Velho	Ji Paraná
124	America/Santo_Domingo	San Francisco de Macorís
124	America/Sao_Paulo	Guarapari
124	America/Tegucigalpa	Olanchito
124	Asia/Ho_Chi_Minh	Bến Tre
124	Asia/Jerusalem	Bet Shemesh
124	Asia/Karachi	New Mirpur City
124	Asia/Kolkata	Jagādhri
124	Asia/Manila	Poblacion
124	Asia/Manila	Sultan Kudarat
124	Asia/Qostanay	Rudnyy
124	Asia/Shanghai	Lecheng
124	Asia/Shanghai	Nancun
124	Asia/Shanghai	Yushu
124	Asia/Taipei	Yuanlin
124	Asia/Tehran	Marand
124	Asia/Tehran	Semnan
124	Asia/Tokyo	Kashihara-shi
124	Europe/Amsterdam	Leeuwarden
124	Europe/Istanbul	Ağrı
124	Europe/London	Crawley
124	Europe/Madrid	León
124	Europe/Rome	Monza
124	Europe/Warsaw	Targówek
1240	Africa/Cairo	Shubrā al Khaymah|Shubra al Khaymah|Shubra al-Khayma|Shubra el-Kheima|shbra alkhymt|شبرا الخيمة
1240	America/Caracas	Barquisimeto|Barkisimeta|Barkisimetas|Barkisimeto|Barkizimeto|Barquisimetum|Barquisimito|ba ji xi mei tuo|baleukisimeto|barakisimeto|barikisimeto|barkisimeto|barkysymtw|barkysymytw|barukishimeto|brqysymtw|Баркизимето|Баркисимето|Баркісімета|Баркісімето|ברקיסימטו|باركيسيميتو|باركیسیمتو|بارکیسیمتو|बार्किसिमेटो|বার্কিসিমেটো|ਬਾਰਕਿਸਿਮੇਟੋ|ბარკისიმეტო|ባርኪሲሜቶ|バルキシメト|巴基西梅托|바르키시메토
12400	America/Sao_Paulo	São Paulo|Sampa|San Paolo|San Paul ed Brasil|San Paulas|San Paulo|San Paulu|San Paulu du Brasili|San Paulu dû Brasili|San Pauluw|San Pawlo|San Polo del Braxil|San Poulo|San Poło del Braxil|San Pàul ëd Brasil|San-Paulo|San-Paulu|San-Paŭlo|Sanpaulu|Sao Paolo|Sao Paulo|Sao Paulo capital|Saun Paulu|Sawo Palo|Sawo Pålo|São Paolo|São Paulo capital|Urbs Paulistana|cavo pavulo|sa'o pa'ulo|sa'o paulo|samu pa'ulu|sangpaollo|sangpaollu|sangpaullo|sangpaullu|sankt. paulos|sanpauro|savea pealea|savo palo|saw bawlw|saw palw|saw pawlw|saw pwlw|saywpaywlw|sea pea lu|sheng bao luo|Σάο Πάολο|Сан Пауло|Сан Паулу|Сан-Паулу|Сан-Паўлу|Сао Паоло|Сао Пауло|Սան Պաուլու|סאו פאולא|סאו פאולו|ساؤ پالو|ساؤ پولو|سائوپائولو|ساو باولو|ساو پاولو|ܣܐܘ ܦܐܘܠܘ|ސައޮ ޕައުލޯ|साओ पाउलो|সাঁউ পাউলু|সাও পাউলো|ਸਾਓ ਪਾਉਲੋ|சாவோ பாவுலோ|శఒ పౌలొ|ಸಾವೊ ಪಾಲೊ|സാവോ പോളോ|เซาเปาลู|ဆောပိုလိုမြို့|სან-პაულუ|ሳው ፓውሉ|サンパウロ|圣保罗|聖保羅|상파올로|상파올루|상파울로|상파울루
1241	Asia/Shanghai	Jining|Ca-ning|Che-leng-chhi|Chi-ning|Chi-ning-hsien|Chi-ning-shih|Chè-lêng-chhī|Csining|Czinin|Cá̤-nìng|Dzining|Džining|Gjining|Jǐníng|Te Ninh|Ti-ning|Tsi-ning-hsien|Tsining|Tế Ninh|gynyng|ji ning|ji ning shi|jining si|jnyng|jynyng|Đining|Ĝjining|Ťi-ning|Ђининг|Цзинин|Цзінін|גינינג|جنینگ|جینینگ|济宁|济宁市|済寧市|濟寗|濟寧|지닝 시
12414	Africa/Conakry	Guinea|Guinée
1243	Asia/Omsk	Omsk Standard Time
1243	Asia/Omsk	Omsk Summer Time
1243	Asia/Omsk	Omsk Time
1243	Asia/Omsk	Russia (Omsk) Time
1243	Europe/Moscow	Kazan|Casanum|Caza|Cazã|Kaasan|Kasa|Kasan|Kasã|Kazan'|Kazan' osh|Kazana|Kazane|Kazani|Kazanj|Kazano|Kazanė|Kazan’|Kazań|Kazaņa|Kazaň|Kazán|Khuazan|Khusan|Kozan'|Kuazan|Kuzon|Kˌazon|Qazan|Qozon|ka shan|kajan|kajana|kajhana|kazan|kazana|kazani|kha san|qazan|Καζάν|Казан|Казань|Казань ош|Казањ|Каꙁанъ|Козань|Кузон|Къазан|Озаҥ|Хусан|Хъазан|Қазан|Қазон|Ҡazan|Ҡазан|Կազան|קאזאן|قازان|كازان|کازان|कझान|काज़ान|কাজান|ਕਾਜ਼ਾਨ|คาซาน|ყაზანი|ካዛን|カザン|喀山|카잔
12445	America/Bahia	Brazil (Bahia) Time
1247	Africa/Lubumbashi	Kananga|Kanaga|Kanange|Lulua|Luluabourg|Luluaburg|ka nan jia|kanang-ga|kananga|kanangha|kananiga|knanga|knanja|qnʼngh|Канага|Кананга|Կանանգա|קנאנגה|كانانغا|كنانجا|کنانگا|कनांगा|কানাঙ্গা|ਕਨਾਂਗਾ|ካናንጋ|カナンガ|卡南加|카낭가
1247	Asia/Kolkata	Dombivali|Dombivli|Kalyan-Dombivli|dombibali|dombivali|dong bi fu li|dwmbywly|tompivali|Домбивли|دومبیولی|डोंबिवली|ଡୋମ୍ବିବଲି|டோம்பிவலி|東比夫里
1249	Asia/Shanghai	Heshan|Heshan Qu|I-yang|I-yang-ch'eng|I-yang-ch’eng|I-yang-hsien|I-yang-shih|I-yeng|Ijan|Yiyang|Yiyang Shi|Yiyang-hsien|he shan|he shan qu|yi yang|yi yang shi|Иян|益阳|益阳市|赫山|赫山区
1249	Asia/Tehran	Shiraz|Chimaz|Chiraz|Schiras|Sheroz|Shyraz|Shīrāz|Siraz|Siraza|Sirazas|Sirazo|Siráz|Sjiraz|Sziraz|Xiraz|chi ras|she la zi|shirazi|shirazu|shyraz|silajeu|Ŝirazo|Şiraz|Şîraz|Širaz|Širazas|Šíráz|Šīrāz|Šīrāza|Σιράζ|Шероз|Шираз|Шыраз|Շիրազ|שיראז|شيراز|شیراز|ชีราซ|შირაზი|シーラーズ|設拉子|시라즈
125	Africa/Addis_Ababa	Debre Tabor
125	Africa/Cairo	Munūf
125	Africa/Dar_es_Salaam	Nzega
125	Africa/Douala	Kumbo
125	Africa/Johannesburg	Ntuzuma
125	Africa/Lagos	Gashua
125	Africa/Tunis	Sakiet ed Daier
125	America/Caracas	Puerto Ayacucho
125	America/Chicago	Abilene
125	America/Chicago	Topeka
125	America/Curacao	Willemstad
125	America/Port-au-Prince	Les Cayes
125	America/Santiago	Los Ángeles
125	America/Sao_Paulo	Barbacena
125	America/Toronto	Orléans
125	America/Toronto	Ottawa South
125	Asia/Amman	‘Ajlūn
125	Asia/Bangkok	Ban Samae Dam
125	Asia/Bangkok	Bang Sue
125	Asia/Karachi	Dokri
125	Asia/Karachi	Mailsi
125	Asia/Kolkata	Jagdalpur
125	Asia/Kolkata	Kanhangad
125	Asia/Makassar	Sukawati
125	Asia/Pyongyang	Chaeryŏng-ni
125	Asia/Pyongyang	Paek'ak
125	Asia/Riyadh	Az Zulfī
125	Asia/Shanghai	Haimen
125	Asia/Shanghai	Huicheng
125	Asia/Shanghai	Shahecheng
125	Asia/Shanghai	Xiazhen
125	Asia/Tehran	Torbat-e Ḩeydarīyeh
125	Asia/Tokyo	Tsuruoka
125	Asia/Tokyo	Uruma
125	Asia/Vientiane	Savannakhet
125	Europe/Chisinau	Bălţi
125	Europe/Helsinki	Kuopio
125	Europe/Istanbul	Derince
125	Europe/Istanbul	Giresun
125	Europe/Istanbul	Karabük
125	Europe/Istanbul	Kastamonu
125	Europe/London	Saint Peters
125	Europe/London	Watford
125	Europe/Moscow	Tyoply Stan
125	Europe/Rome	Salerno
1251	Africa/Bujumbura	Burundi Time
1251	Asia/Beirut	Ra’s Bayrūt
1251	Asia/Shanghai	Neijiang|Lai-kang-chhi|Lāi-kang-chhī|Nehjczjan|Nei-chiang|Nei-chiang-hsien|Nei-chiang-shih|Neikiang|Neikianghsien|Nej-tiang|Nej-ťiang|Nejgjan|Nejĝjan|Noi Giang|Noi-geng|Nui-kong-su|Nui-kông-sṳ|Nô̤i-gĕ̤ng|Nội Giang|nayjyang|nei jiang|nei jiang shi|neijang si|Нејђанг|Нэйцзян|نائجیانگ|نایجیانگ|內江|内江|内江市|네이장 시
1252	Asia/Riyadh	Dammam|Ad Dammam|Ad Dammām|Ad-Dammam|Ad-Damman|Daemmam|Damam|Damamas|Damman|Dammám|Dammām|Dämmam|Ed Dammam|Ntamam|aldmam|da man|dam'mam|dam'mama|damam|damama|damami|damaም|dammam|danmamu|dmam|xad dam mam|Νταμάμ|Дамам|Даммам|דמאם|الدمام|دمام|दम्मम|दम्माम|দাম্মাম|ਦਮਾਮ|డమ్మామ్|ദമാം|อัดดัมมาม|დამამი|ዳማም|ダンマーム|达曼|담맘
1253	America/Denver	New Mexico
1253	Asia/Shanghai	Xuzhou|Pengcheng|Sjudzou|Sjujchzhou|Xúzhōu|shwzhw|swijeou si|xu zhou|xu zhou shi|Сюйчжоу|Сјуџоу|شوژو|徐州|徐州市|쉬저우 시
125386	America/Sao_Paulo	Brazil (São Paulo) Time
1254	Africa/Maputo	Maputo|Can Pfumo|Kapfumo|Lourenco Marques|Lourenço Marques|Mabuto|Mabutu|Mapouto|Maputu|Mapútó|ma pu to|ma pu tuo|mabwtw|maputo|maputto|maputu|mapwtw|mpwtw|Μαπούτο|Мапуто|Мапуту|Մապուտու|מפוטו|مابوتو|ماپوتو|ماپوتۆ|ماپوٹو|मापुतो|ਮਾਪੂਤੋ|மபூட்டோ|มาปูโต|མ་པུ་ཊོ།|მაპუტუ|ማፑቶ|マプト|马普托|마푸토|마푸투
1257	Asia/Jakarta	Jepara|Djapara|Djepara|Japara|Yapara|jybara|جيبارا
1259	Europe/Moscow	Nizhniy Novgorod|Gor'kij|Gor'kiy|Gorkey|Gorki|Gorkii|Gorkij|Gorky|Nijni Novgorod|Nijnii Novgorod|Nischni Nowgorod|Nishni-Nowgorod|Nishnii Nowgorod|Nishnij Nowgorod|Nizhni Novgorod|Nizhni Novqorod|Nizhni Nóvgorod|Nizhnii Novgorod|Nizhnij Novgorod|Nizhny Novgorod|Nizjnij Novgorod|Nizni Novgorod|Niznij Nowgorod|Nižni Novgorod|Nižnij Nowgorod|Nyizsnyij Novgorod|nijhani nobhagoroda|nijhani novagoroda|nijini・novugorodo|nizani novagoroda|niዝhini novigorodi|nyjny nwfghwrwd|nyzhny nwwgwrd|nzہny nwwgwrڈ|Горький|Нижний Новгород|Нижній Новгород|نزہنی نووگورڈ|نيجني نوفغورود|نیژنی نووگورد|निज़नी नोवगोरोड|নিঝনি নোভগোরোড|ਨਿਝਨੀ ਨੋਵਗੋਰੋਡ|ኒዝህኒ ኖቭጎሮድ|ニジニ・ノヴゴロド
126	Africa/Maputo	Maxixe
126	Africa/Tripoli	Al Jadīd
126	America/Asuncion	Lambaré
126	America/Belem	Barcarena
126	America/Caracas	La Victoria
126	America/Caracas	San Carlos del Zulia
126	America/Los_Angeles	East Los Angeles
126	America/Los_Angeles	Kent
126	America/Los_Angeles	Santa Clara
126	America/Los_Angeles	Simi Valley
126	America/Managua	Chinandega
126	America/New_York	Sunset Park
126	America/Santarem	Altamira
126	America/Sao_Paulo	Sertãozinho
126	America/Sao_Paulo	Valinhos
126	Asia/Bangkok	Hua Hin
126	Asia/Bangkok	Nakhon Ratchasima
126	Asia/Gaza	Rafaḩ
126	Asia/Jakarta	Jombang
126	Asia/Jakarta	Klaten
126	Asia/Jakarta	Paseh
126	Asia/Karachi	Daska Kalan
126	Asia/Karachi	Pakpattan
126	Asia/Karachi	Shakargarh
126	Asia/Kolkata	Guntakal
126	Asia/Kolkata	Hāthras
126	Asia/Kolkata	Jorhat
126	Asia/Kolkata	Lalitpur
126	Asia/Kolkata	Mothīhāri
126	Asia/Kolkata	Pithampur
126	Asia/Kuala_Lumpur	Ampang
126	Asia/Macau	Nossa Senhora de Fátima
126	Asia/Manila	Bayawan
126	Asia/Manila	Pulong Santa Cruz
126	Asia/Manila	Santa Cruz
126	Asia/Shanghai	Danshui
126	Asia/Shanghai	Jingzhi
126	Asia/Shanghai	Macheng
126	Asia/Tokyo	Iizuka
126	Asia/Tokyo	Koganei
126	Asia/Urumqi	Ālā'ĕr
126	Asia/Yangon	Pakokku
126	Asia/Yekaterinburg	Neftekamsk
126	Europe/Kyiv	Vilkhivskyi
126	Europe/London	Solihull
126	Europe/Madrid	Mataró
126	Europe/Madrid	Retiro
126	Europe/Madrid	Villaverde
126	Europe/Moscow	Khasavyurt
126	Europe/Moscow	Murom
126	Europe/Rome	Circoiscrizione V
126190	America/Mexico_City|America/Monterrey|America/Merida|America/Tijuana|America/Mazatlan|America/Hermosillo|America/Matamoros|America/Chihuahua|America/Ciudad_Juarez|America/Cancun|America/Ojinaga|America/Bahia_Banderas	Mexico|México
1262	Africa/Gaborone	Botswana Time
1262	Asia/Kolkata	Kalyān|Kal'jan|Kalyan|Кальян
1262	Asia/Shanghai	Zigong|C-kung|Ceu-gong|Chu-kong-chhi|Chū-kòng-chhī|Cigung|Czygun|Cê̤ṳ-góng|Dzigongas|Dzugun|Tu Cong|Tzekung|Tzeliuching|Tzeliutsing|Tzu-kung|Tzu-kung-shih|Tzu-liu-ching|Tzuliutsing|Tự Cống|jjeugung si|zi gong|zi gong shi|zygang|zygwng|zyjwnj|Дзъгун|Цзыгун|Цигунг|زيجونج|زیگانگ|زیگونگ|自貢|自貢市|自贡|自贡市|쯔궁 시
1265	Asia/Shanghai	Xuchang|Hsu-ch'ang|Hsu-ch'ang-hsien|Hsu-ch'ang-shih|Hsu-chou|Hsuchow|Hsü-chou|Hsü-ch’ang|Hsü-ch’ang-hsien|Hsü-ch’ang-shih|Hsüchow|Jiangguanchi|Syuychan|jiang guan chi|xu chang shi|将官池|许昌市
1265	Indian/Mauritius	Mauritius|Maurice
126529	Asia/Tokyo	Japan|日本
1267	Asia/Dili	Timor Leste|Timor-Leste
12691	Asia/Kolkata	Mumbai|Asumumbay|Bombai|Bombaim|Bombaj|Bombay|Bombaya|Bombej|Bombejus|Bombėjus|Bumbaj|Bůmbaj|Dakbayan sa Bombay|Lungsod ng Mumbai|Moembaai|Mumbaj|Mumbaja|Mumbajo|Mumbajus|Mumbay|Mumbaî|Numbai|Vomvai|bamba'i|bmbyy|bwmbay|gretara mumba'i|meng mai|mmbay|mmbyy|mu0bai|muba'i|mum bi|mumba'i|mumbai|mumpai|munbai|mwmbay|mwmbyy|mymbais|pullapa mumba'i|Βομβάη|Бомбай|Бомбей|Мумбаи|Мумбай|Мумбаі|Мумбаї|Мумбај|Մումբայ|מומבאי|מומביי|بمبئی|بومباي|بَمبَے|ممبئي|ممبئی|ممبای|مومباى|مومباي|مومبای|މުންބާއީ|ग्रेटर मुम्बई|बम्बई|मुंबई|मुम्बई|পুল্লাপ মুম্বাই|মুম্বই|মুম্বাই|ਮੁੰਬਈ|મુંબઈ|ମୁମ୍ବାଇ|மும்பை|ముంబై|ಮುಂಬೈ|ಮು೦ಬೈ|മുംബൈ|มุมไบ|འབོམ་སྦེ|မွမ်ဘိုင်းမြို့|მუმბაი|ムンバイ|孟买|孟買|뭄바이
127	Africa/Cairo	Al Manzalah
127	Africa/Johannesburg	Worcester
127	Africa/Juba	Wau
127	Africa/Lagos	Amaigbo
127	Africa/Lagos	Lafia
127	America/Bahia	Jequié
127	America/Havana	Sancti Spíritus
127	America/New_York	Athens
127	America/Phoenix	Alhambra
127	America/Sao_Paulo	Vila Mariana
127	America/Sao_Paulo	Votorantim
127	America/Tegucigalpa	Siguatepeque
127	Asia/Baku	Yevlakh
127	Asia/Bangkok	Chiang Mai
127	Asia/Bangkok	Chũ
127	Asia/Dhaka	Sirajganj
127	Asia/Ho_Chi_Minh	Buôn Hồ
127	Asia/Jakarta	Cikampek
127	Asia/Kolkata	Mustafābād
127	Asia/Kolkata	Titāgarh
127	Asia/Shanghai	Gaojing
127	Asia/Shanghai	Jiangyou
127	Asia/Shanghai	Jinfeng
127	Asia/Shanghai	Shajing
127	Asia/Shanghai	Songnan
127	Asia/Shanghai	Tengyue
127	Asia/Tokyo	Seto
127	Europe/Kyiv	Mykilska Borshchahivka
127	Europe/London	Newcastle under Lyme
127	Europe/Stockholm	Södermalm
127	Europe/Stockholm	Västerås
127	Europe/Warsaw	Elbląg
127	Europe/Warsaw	Opole
127	Europe/Warsaw	Płock
127	Europe/Warsaw	Wałbrzych
1270	America/Montevideo	Montevideo|Ciudad de Montevideo|Mantehvideha|Montebideo|Montevidejas|Montevideu|Montevidiejos|Montevidéu|Montevidėjas|Montevídeó|Montʻeviteo|Muntivideu|Muntividew|Muntividèu|Muntividëw|Urbs Montis Videi|mantibhiri'o|meantevidiyea|meng de wei de ya|meng te wei duo|montebide'o|montebide-o|montebideo|montevide'o|montevidi'o|montevidiyo|montevitiyo|mwntfydw|mwnth wydyw|mwntybydyw|mxn te wi de xo|Μοντεβιδέο|Мантэвідэа|Монтевидео|Монтевідео|Մոնթեվիտեո|Մոնտեվիդեո|מאנטעווידעא|מונטווידאו|مونتفيدو|مونته ویدئو|مونته‌ویدئ|مونته‌ویدئو|مونتیبیدیو|مونتېۋىدېئو|मोण्टेवीडियो|मोन्तेविदेओ|মোন্তেবিদেও|ਮੋਂਤੇਵੀਦਿਓ|ମଣ୍ଟିଭିଡ଼ିଓ|மொண்டேவீடியோ|മൊണ്ടേവീഡിയോ|มอนเตวิเดโอ|མཱོན་ཊི་ཝི་ཌོ།|မွန်တီဗစ်ဒီအိုမြို့|მონტევიდეო|ሞንቴቪዴዎ|モンテビデオ|蒙得维的亚|蒙特維多|몬테비데오
1271	Asia/Shanghai	Qingpu|Ch'ing-p'u|Ch'ing-p'u-hsien|Ch’ing-p’u|Ch’ing-p’u-hsien|Tsingpi hsien|Tsingpu|Tsingpu hsien|qing pu|青浦
1272	Asia/Ho_Chi_Minh	Biên Hòa|B'en Khoa|Ben Khoa|Bia Hoa|Bien Hoa|Bien Hoa City|Bienhoa|bi'ena ho'a|bienhoa|biyena hoya|biyeni howa|byan hwa|byn ہwa|Бен Хоа|Бьен Хоа|بيان هوا|بیان هوا|بین ہوا|बिएन होआ|বিয়েন হোয়া|ਬਿਏਨ ਹੋਆ|ብየን ሆዋ|ビエンホア
1273	Asia/Manila	Budta
1273	Europe/Belgrade	Belgrade|Belehrad|Belgrad|Belgrada|Belgradas|Belgrado|Belgradu|Belgrau|Belgrað|Belgrád|Belgráu|Beligradi|Belogradum|Belohrod|Belqrad|Beograd|Beogradi|Beogrado|Bjalgrad|Bèlgrade|Bělehrad|Běłohród|Bѣlu Gradu|Nandorfehervar|Nándorfehérvár|Singidunum|be-ogeuladeu|bei er ge lai de|belagreda|belgradi|beogurado|blghrad|blgrd|pelkiret|Βελιγράδι|Белград|Београд|Бялград|Бѣлъ Градъ|Բելգրադ|בלגרד|بلغراد|بېلگراد|बॅलग्रेड|பெல்கிறேட்|ბელგრადი|በልግራድ|ベオグラード|贝尔格莱德|베오그라드
1275	Asia/Amman	Amman|'Amman|Ama|Aman|Amanas|Amani|Amano|Amans|Ammana|Ammon|Ammán|Ammān|Ammāna|Amàn|Amán|Amã|Philadelphia|Rabbah|Rabbath Ammon|am'man|am'mana|aman|amana|amani|amman|an man|anman|xam man|yamman|ʻmʼn|ʿman|ʿmʾn|Αμμάν|Аман|Амман|Аммон|Ամման|אמאן|עמאן|ئاممان|امان|عمان|عمان شہر|عمّان|عَمّان|عەممان|ܥܡܐܢ|अम्मान|আম্মান|ਅਮਾਨ|அம்மான்|ಅಮ್ಮಾನ್|അമ്മാൻ|อัมมาน|ཨམ་མན།|ამანი|አማን|‘Ammān|アンマン|安曼|암만
1276	Asia/Ho_Chi_Minh	Da Nang|Danan|Danang|GJa Nang|Thanh Thai Phien|Thành Thái Phien|Tourane|Turan|da nam|da nanga|da naniግ|da nanj|danan|danang|xian gang|Đà Nẵng|Да Нанг|Данан|Дананг|Дананґ|دا نانج|دانانگ|ڈa nang|ڈا نانگ|दा नांग|দা নাং|ਦਾ ਨਾਂਗ|ዳ ናንግ|ダナン|岘港|峴港|다낭
128	Africa/Cairo	Kafr ad Dawwār
128	Africa/Casablanca	Khenifra
128	Africa/Freetown	Koidu
128	Africa/Kampala	Lugazi
128	Africa/Khartoum	Al Manāqil
128	Africa/Kinshasa	Moanda
128	America/Bogota	Mosquera
128	America/Bogota	Rionegro
128	America/Caracas	Palo Negro
128	America/Chicago	Norman
128	America/Havana	Manzanillo
128	America/Lima	Puno
128	America/Los_Angeles	Concord
128	America/New_York	Stamford
128	America/Sao_Paulo	Bosque Saúde
128	America/Sao_Paulo	Copacabana
128	America/Sao_Paulo	Jose Bonifacio
128	America/Sao_Paulo	Águas Claras
128	Asia/Baghdad	Sīnah
128	Asia/Damascus	Idlib
128	Asia/Dhaka	Sātkhira
128	Asia/Ho_Chi_Minh	Thành phố Sông Công
128	Asia/Jakarta	Magelang
128	Asia/Jakarta	Parung
128	Asia/Karachi	Daur
128	Asia/Kolkata	Hālīsahar
128	Asia/Kolkata	Khanna
128	Asia/Kolkata	Khardah
128	Asia/Kolkata	Nimach
128	Asia/Kolkata	Yavatmāl
128	Asia/Manila	Rosario
128	Asia/Riyadh	Sakakah
128	Asia/Seoul	Siheungdong
128	Asia/Shanghai	Shuanglonghu
128	Asia/Tbilisi	Rustavi
128	Asia/Tokyo	Ōsaki
128	Asia/Urumqi	Shache
128	Europe/Istanbul	Bingöl
128	Europe/Lisbon	Leiria
128	Europe/Moscow	Ivanovskoye
128	Europe/Moscow	Novocheboksarsk
128	Europe/Moscow	Orekhovo-Borisovo Severnoye
128	Europe/Moscow	Serpukhov
128	Europe/Paris	Besançon
128	Europe/Volgograd	Kamyshin
128069	Europe/Athens|Africa/Cairo|Europe/Kyiv|Europe/Bucharest|Africa/Tripoli|Europe/Helsinki|Asia/Beirut|Europe/Sofia|Europe/Vilnius|Europe/Chisinau|Asia/Hebron|Europe/Riga	EEST
128069	Europe/Athens|Africa/Cairo|Europe/Kyiv|Europe/Bucharest|Africa/Tripoli|Europe/Helsinki|Asia/Beirut|Europe/Sofia|Europe/Vilnius|Europe/Chisinau|Asia/Hebron|Europe/Riga	EET
128069	Europe/Athens|Africa/Cairo|Europe/Kyiv|Europe/Bucharest|Africa/Tripoli|Europe/Helsinki|Asia/Beirut|Europe/Sofia|Europe/Vilnius|Europe/Chisinau|Asia/Hebron|Europe/Riga	Eastern European Standard Time
128069	Europe/Athens|Africa/Cairo|Europe/Kyiv|Europe/Bucharest|Africa/Tripoli|Europe/Helsinki|Asia/Beirut|Europe/Sofia|Europe/Vilnius|Europe/Chisinau|Asia/Hebron|Europe/Riga	Eastern European Summer Time
128069	Europe/Athens|Africa/Cairo|Europe/Kyiv|Europe/Bucharest|Africa/Tripoli|Europe/Helsinki|Asia/Beirut|Europe/Sofia|Europe/Vilnius|Europe/Chisinau|Asia/Hebron|Europe/Riga	Eastern European Time
1284	Asia/Kolkata	Pimpri|pimpari|pimpiri|pmpry|Пимпри|Пімпрі|پمپري|پمپری|पिंपरी|பிம்பிரி
1285	Asia/Shanghai	Yixing|I-ch'eng-chen|I-ch’eng-chen|I-hsing|I-hsing-ch'eng|I-hsing-ch’eng|I-hsing-hsien|Ihing|Yicheng|Yicheng Jiedao|Yixing Shi|yi cheng|yi cheng jie dao|yi xing shi|宜兴市|宜城|宜城街道
12876	Asia/Pyongyang	North Korea Time
129	Africa/Bangui	Carnot
129	Africa/Casablanca	Guelmim
129	Africa/Mogadishu	Baidoa
129	Africa/Tripoli	Al Bayḑā’
129	America/Bogota	Malambo
129	America/Bogota	Quibdó
129	America/Caracas	Charallave
129	America/Chicago	Columbia
129	America/Los_Angeles	Thousand Oaks
129	America/Mexico_City	Zacatecas
129	America/New_York	Coral Springs
129	America/New_York	Elizabeth
129	America/Santiago	Copiapó
129	America/Sao_Paulo	Jardim Helena
129	America/Sao_Paulo	Sabará
129	America/Sao_Paulo	Tatuí
129	America/Sao_Paulo	Vespasiano
129	America/Toronto	Cambridge
129	America/Toronto	Sherbrooke
129	Asia/Ho_Chi_Minh	Sầm Sơn
129	Asia/Ho_Chi_Minh	Ô Môn
129	Asia/Jerusalem	Bat Yam
129	Asia/Karachi	Mandi Bahauddin
129	Asia/Karachi	Mianwali
129	Asia/Kolkata	Deoria
129	Asia/Macau	Santo António
129	Asia/Manila	Bayambang
129	Asia/Manila	Cadiz
129	Asia/Manila	Gapan
129	Asia/Shanghai	Leiyang
129	Asia/Shanghai	Pingxiang
129	Asia/Shanghai	Wuda
129	Asia/Tehran	Shahr-e Kord
129	Asia/Tokyo	Iwakuni
129	Asia/Tokyo	Kokubunji
129	Asia/Yerevan	Erebuni
129	Europe/Amsterdam	Zwolle
129	Europe/Berlin	Charlottenburg
129	Europe/Budapest	Győr
129	Europe/Istanbul	Mardin
129	Europe/Istanbul	Tokat
129	Europe/London	Salford
129	Europe/Moscow	Zyablikovo
129	Europe/Rome	Acilia-Castel Fusano-Ostia Antica
129	Europe/Warsaw	Białołeka
1292	Asia/Shanghai	Yangjiang|Chiang-ch'eng-chen|Chiang-ch’eng-chen|Duong Giang|Dương Giang|Iong-gong|Iong-kang-chhi|Iòng-gŏng|Iông-kang-chhī|Janczjan|Jang-tiang|Jang-ťiang|Jiangcheng|Liang-yang|Yang-chiang|Yang-chiang-hsien|Yeungkong|Yeungkong-hsien|Yong-kong-su|Yòng-kông-sṳ|yang jiang|yang jiang shi|yang jyang|yangjang si|yangzhyang|yngjyang|Јангђанг|Янцзян|یانگ جیانگ|یانگژیانگ|ینگجیانگ|阳江|阳江市|陽江|陽江市|양장 시
12931	Asia/Dubai	United Arab Emirates Time
1294	Asia/Shanghai	Luohe|Lo-he|Lo-ho|Lo-ho-chai|Lo-ho-shih|Lokheh|Lui-ho-chhi|Luo-che|Luokhe|Lúi-hô-chhī|T'a-ho|T'a-ho-chai|Tak-o|Thap Ha|Tháp Hà|Ták-ò̤|T’a-ho|T’a-ho-chai|luo he|luo he shi|lwhy|lwoheo si|raku he shi|Лохэ|Луохе|لوهی|ラク河市|漯河|漯河市|뤄허 시
1294	Asia/Shanghai	Xiangyang|Fancheng|Fancheng Zhen|Hsiang-fan|Hsiang-yang|Hsiang-yang-hsien|Hsziangjang|Siang-jang|Siangfan|Siangyang|Siangyang-hsien|Sjan'jan|Sjangjang|Sjanujan|Tuong Duong|Tương Dương|Xiangfan|Xiangfan Shi|Xiangyang Shi|Xiangyangfu|Xiāngfán|Xiāngyáng|fan cheng|fan cheng zhen|syang-yangsi|syʼng-yʼng|xiang fan|xiang fan shi|xiang yang|xiang yang fu|xiang yang shi|Šjangjang|Сян'ян|Сянъян|Сјангјанг|שיאנג-יאנג|شياڭفان شەھىرى|樊城|樊城镇|襄樊|襄樊市|襄阳|襄阳市|襄阳府|襄陽|襄陽市|샹양시
1296	Asia/Jakarta	Batam|Kota Batam|Kutha Batam|ba dan dao|bata m|batam|batam seom|batama|batamu dao|batm|Батам|باتام|باتم|बाटम|บาตัม|バタム島|巴淡島|바탐 섬
1296	Asia/Shanghai	Qinzhou|Cchin-cou|Ch'in|Ch'in-chou|Ch'in-chou-chen|Ch'in-chou-chuang-tsu-tzu-chih-hsien|Ch'in-hsien|Chinchow|Ch’in|Ch’in-chou|Ch’in-chou-chen|Ch’in-chou-chuang-tsu-tzu-chih-hsien|Ch’in-hsien|Cin'chzhou|Ginhcouh|Kham Chau|Khim-chiu-chhi|Khim-chiu-chhī|Khim-chu-su|Khâm Châu|Khîm-chû-sṳ|King-ciu|Kĭng-ciŭ|Yamchow|Yamhsien|chinjeou si|chnzhww|kynzhw|qin zhou|qin zhou shi|Čchin-čou|Циньчжоу|چنژوؤ|چنژوو|کینژو|欽州|欽州市|钦州|钦州市|친저우 시
1299	Africa/Douala	Yaoundé|Giaounte|Jande|Jaunde|Jaundeh|Jaundeo|Jaundė|Jaúnde|Jánde|Yaounde|Yaunde|Yaundé|Yawunde|iaunde|ya wen de|ya'unde|yaunde|yavunte|yawndy|yaxunde|yaywndh|ye wen de|Γιαουντέ|Јаунде|Яунде|Яўндэ|Յաունդե|יאונדה|יאונדע|ياوندي|یاؤندے|یائونده|یائوندێ|یاونڈی|याउंदे|ਯਾਊਂਦੇ|யாவுண்டே|ยาอุนเด|ཡོན་དྷི།|იაუნდე|ያዉንዴ|ヤウンデ|耶溫得|雅温得|야운데
13	America/Anguilla	Anguilla
13	Atlantic/Faroe	Faroe Islands Time
13	Pacific/Rarotonga	Cook Islands Standard Time
13	Pacific/Rarotonga	Cook Islands Summer Time
13	Pacific/Rarotonga	Cook Islands Time
130	Africa/Abidjan	Abengourou
130	Africa/Accra	Ho
130	Africa/Bamako	Kati
130	Africa/Douala	Foumban
130	Africa/Khartoum	Sennar
130	Africa/Luanda	Caála
130	Africa/Tripoli	Al Ajaylat
130	America/Argentina/San_Juan	Rawson
130	America/Bogota	Zipaquirá
130	America/Chicago	Cedar Rapids
130	America/Lima	San Martin
130	America/Los_Angeles	Roseville
130	America/Los_Angeles	Visalia
130	America/Managua	Masaya
130	America/New_York	New Haven
130	America/Port-au-Prince	Arcahaie
130	America/Santiago	Quilpué
130	America/Sao_Paulo	Apucarana
130	Asia/Baghdad	Baḥarkah
130	Asia/Bangkok	Din Daeng
130	Asia/Bangkok	Lào Cai
130	Asia/Bangkok	Udon Thani
130	Asia/Beirut	Aley
130	Asia/Damascus	Al Bāb
130	Asia/Dhaka	Sonārgaon
130	Asia/Hebron	Nablus
130	Asia/Karachi	Chaman
130	Asia/Karachi	Nankana Sahib
130	Asia/Karachi	Narowal
130	Asia/Kolkata	Botad
130	Asia/Kolkata	Rajapalayam
130	Asia/Kuala_Lumpur	Bayan Lepas
130	Asia/Kuala_Lumpur	Seri Kembangan
130	Asia/Shanghai	Dongyang
130	Asia/Shanghai	Jiazi
130	Asia/Shanghai	Nantou
130	Asia/Shanghai	Shuangcheng
130	Asia/Singapore	Kembangan
130	Asia/Tehran	Jīroft
130	Asia/Tokyo	Matsubara
130	Europe/Budapest	Zugló
130	Europe/London	Colchester
130	Europe/London	Exeter
130	Europe/London	Tottenham
130	Europe/Moscow	Novomoskovsk
130	Europe/Moscow	Petrogradka
130	Europe/Moscow	Ramenki
130	Europe/Rome	Circoiscrizione III
130	Europe/Stockholm	Umeå
130	Europe/Warsaw	Tychy
1300	Asia/Riyadh	Madinah|Al Madina|Al Madinah|Al Madinah al Munawwarah|Al Madīnah|Al Madīnah al Munawwarah|Al Medina|Al-Madinah al-Munawwarah|El Medina|Lathrippa|Madina|Madinah al-Munawwarah|Madinat|Madīna|Maedinae|Mediina|Medin|Medina|Medinae|Medine|Medino|Medyna|Medzina|Medína|Medîne|Medīna|Mädinä|Médine|Mədinə|Yathrib|almdynt|almdynt almnwrh|almdynt almnwrt|ma di nah|madina|mai de na|matina|mdynh|medina|Μεδίνα|Мадина|Мадинат|Медзіна|Мединæ|Медина|Медине|Медіна|Мәдинә|Մադինա|אל-מדינה|المدينة|المدينة المنورة|المدينة المنوره|مدينه|مدینه|مدینھ|مدینہ منورہ|مەدینە|މަދީނާ|मदिना|मदीना|মদিনা|মেডিনা|ਮਦੀਨਾ|મદીના|மதீனா|మదీనా|മദീന|มะดีนะฮ์|მედინა|መዲና|マディーナ|麥地那|麦地那|메디나
13004	Asia/Karachi	Lahore|Lachori|Lahaur|Lahor|Lahora|Lahoras|Lahorium|Lahoro|Lakhor|Lohur|Láhaur|Lâhore|Lāhaur|la h xr|la he er|lahaura|laholeu|lahor|lahora|lahori|lahwr|lakur|lwہwr|rahoru|Λαχόρη|Лахор|Լահոր|לאהור|لاهور|لاھور|لاھۆر|لاہور|لوہوٗر|لہور|लाहोर|लाहौर|লাহোর|ਲਹੌਰ|લાહોર|லாகூர்|లాహోర్|ಲಾಹೋರ್|ലാഹോർ|ลาฮอร์|ლაჰორი|ላሆር|ラホール|ラーホール|拉合尔|拉合爾|라호르
1302	Africa/Tripoli	Tripoli|Aea|Ea|Oea|Tarables|Tarabulus|Tarabulus al Gharb|Tarabulus el Gharb|Taràbles|Trables|Trablus|Trablûs|Triboli|Tripili|Tripilí|Tripol|Tripole|Tripolis|Tripolo|Tripoly|Tripołi|Tripul|Tripuli|Trypali|Trypolis|Trìpoli|Trìpuli|Trípol|Trípoli|Trípólí|de li bo li|tarabalasa|tarabulasa|tarabulus|teulipolli|tirippoli|toripori|trabls|trabls  lybya|tripoli|trippeali|trypwly|Ţarābulus|Ţarābulus al Gharb|Τρίπολη|Триполи|Триполі|Трыпалі|Տրիպոլի|טריפאלי|טריפולי|ترابلس|ترىپولى|تەرابلوس|طرابلس|طرابلس، لیبیا|طَرَابُلُس|ताराबूलस|त्रिपोली|ত্রিপোলি|ਤਰਾਬਲਸ|திரிப்பொலி|ട്രിപ്പോളി|ตริโปลี|ཐི་རི་ཕོ་ལི|ტრიპოლი|ትሪፖሊ|Ṭrables|ⵟⵔⴰⴱⵍⵙ|トリポリ|的黎波里|트리폴리
1305	Africa/Banjul	Gambia Time
1306	America/Edmonton	Calgary|Calgaria|Kalgari|Kalgario|Kalgaris|Kalgary|Kalnkari|Kalqari|Kelgery|ka er jia li|ka jia li|kaelgeoli|kailagari|kalgari|kalghary|kalgry|kalkari|karugari|kelgari|klgry|kyalgari|kylgry|qlgry|Κάλγκαρι|Калгари|Калгары|Калгарі|Կալգարի|קלגרי|كالغاري|کالگری|کلگری|کیلگری|कॅल्गारी|कैलगरी|ਕੈਲਗਰੀ|கால்கரி|కాల్గరీ|ಕ್ಯಾಲ್ಗರಿ|แคลกะรี|ကယ်လ်ဂရီမြို့|კალგარი|カルガリー|卡加利|卡尔加里|캘거리
1307	Asia/Shanghai	Maoming|Bo-beng-chhi|Bō͘-bêng-chhī|Chaozhou|Hsin-p'o|Hsin-p’o|Maiu-ming|Mao-ming|Mao-ming-shih|Maomin|Mau Danh|Meu-miang-su|Meu-miàng-sṳ|Mâiu-mìng|Mậu Danh|mao ming|mao ming shi|maoming si|mawmng|mawmyng|Маомин|Маоминг|ماومنگ|ماومینگ|茂名|茂名市|마오밍 시
13072	Europe/Amsterdam	Netherlands Time
1308	Africa/Malabo	Equatorial Guinea|Guinea Ecuatorial|Guinée équatoriale|Guiné Equatorial
1308	Asia/Manila	Taguig|City of Taguig|Santa Ana|Tagig|Тагиг
131	Africa/Abidjan	Soubré
131	Africa/Algiers	Jijel
131	Africa/Douala	Limbe
131	Africa/Tripoli	Ajdabiya
131	America/Argentina/Buenos_Aires	Isidro Casanova
131	America/Chicago	Denton
131	America/Fortaleza	Crato
131	America/Fortaleza	Itapipoca
131	America/Santiago	Villa Mercedes
131	America/Sao_Paulo	Rio Pequeno
131	Asia/Ho_Chi_Minh	Hải Châu
131	Asia/Jakarta	Garut
131	Asia/Karachi	Bhakkar
131	Asia/Kolkata	Etah
131	Asia/Kolkata	Palwal
131	Asia/Kolkata	Pīlibhīt
131	Asia/Kolkata	Rānīganj
131	Asia/Makassar	Martapura
131	Asia/Manila	Bulaon
131	Asia/Shanghai	Dawukou
131	Asia/Shanghai	Fuji
131	Asia/Shanghai	Hepo
131	Asia/Shanghai	Majie
131	Asia/Shanghai	Shangzhi
131	Asia/Tehran	Iranshahr
131	Asia/Tehran	Kāshmar
131	Asia/Tokyo	Abiko
131	Asia/Tokyo	Kadoma
131	Asia/Tokyo	Onomichi
131	Asia/Tokyo	Ōmuta
131	Asia/Yangon	Lashio
131	Europe/Luxembourg	Luxembourg Time
131	Europe/Paris	Villeurbanne
131	Europe/Warsaw	Bielany
131448	Europe/London|Africa/Abidjan|Africa/Accra|Africa/Dakar|Africa/Bamako|Africa/Conakry|Africa/Ouagadougou|Africa/Lome|Europe/Dublin|Africa/Nouakchott|Africa/Monrovia|Africa/Freetown	GMT
131448	Europe/London|Africa/Abidjan|Africa/Accra|Africa/Dakar|Africa/Bamako|Africa/Conakry|Africa/Ouagadougou|Africa/Lome|Europe/Dublin|Africa/Nouakchott|Africa/Monrovia|Africa/Freetown	Greenwich Mean Time
1316	Africa/Djibouti	Djibouti Time
132	Africa/Addis_Ababa	Kombolcha
132	Africa/Algiers	M'Sila
132	Africa/Libreville	Franceville
132	America/Caracas	Machiques
132	America/Chicago	Midland
132	America/Chicago	Waco
132	America/Detroit	Sterling Heights
132	America/Havana	Cerro
132	America/Monterrey	San Pedro Garza García
132	America/New_York	Charleston
132	America/Sao_Paulo	Sapucaia do Sul
132	America/Toronto	Kingston
132	America/Toronto	Milton
132	America/Vancouver	Langley
132	Asia/Bangkok	Surat Thani
132	Asia/Dhaka	Maijdi
132	Asia/Ho_Chi_Minh	Quận Đức Thịnh
132	Asia/Jayapura	Manokwari
132	Asia/Kolkata	Bettiah
132	Asia/Kolkata	Gondiā
132	Asia/Kolkata	Palakkad
132	Asia/Manila	Muricay
132	Asia/Shanghai	Puqi
132	Asia/Shanghai	Wugang
132	Asia/Shanghai	Zhalantun
132	Asia/Tokyo	Fujinomiya
132	Asia/Tokyo	Narita
132	Asia/Tokyo	Sandachō
132	Asia/Tokyo	Tondabayashichō
132	Asia/Tokyo	Zama
132	Asia/Yangon	Kyauktan
132	Asia/Yangon	Mingala Tangnyunt
132	Europe/Amsterdam	Hoofddorp
132	Europe/Berlin	Fürth
132	Europe/Brussels	Schaerbeek
132	Europe/Istanbul	Silifke
132	Europe/London	Gloucester
132	Europe/Moscow	Kislovodsk
132	Europe/Rome	Ferrara
132	Europe/Ulyanovsk	Dimitrovgrad
132	Europe/Vienna	Innsbruck
132	Pacific/Auckland	Dunedin
1320	Asia/Shanghai	Liupanshui|Lek-buang-cui|Liou-pchan-suej|Liou-pchan-šuej|Lio̍k-poâⁿ-chúi-chhī|Ljupan'shuj|Luc Ban Thuy|Lĕ̤k-buàng-cūi|Lục Bàn Thủy|liu pan shui|liu pan shui shi|lyupansu-i si|lywbanshyw|lywpanshay|lywpanshwyy|Люпаньшуй|ليوبانشيو|لیوپانشای|لیوپانشوئی|六盘水市|六盤水|六盤水市|류판수이 시
1320	Europe/Tallinn	Estonia|Eesti
132107	America/New_York|America/Toronto|America/Port-au-Prince|America/Detroit|America/Indiana/Indianapolis|America/Jamaica|America/Panama|America/Cancun|America/Kentucky/Louisville|America/Nassau|America/Cayman|America/Grand_Turk	EDT
132107	America/New_York|America/Toronto|America/Port-au-Prince|America/Detroit|America/Indiana/Indianapolis|America/Jamaica|America/Panama|America/Cancun|America/Kentucky/Louisville|America/Nassau|America/Cayman|America/Grand_Turk	EST
132107	America/New_York|America/Toronto|America/Port-au-Prince|America/Detroit|America/Indiana/Indianapolis|America/Jamaica|America/Panama|America/Cancun|America/Kentucky/Louisville|America/Nassau|America/Cayman|America/Grand_Turk	ET
132107	America/New_York|America/Toronto|America/Port-au-Prince|America/Detroit|America/Indiana/Indianapolis|America/Jamaica|America/Panama|America/Cancun|America/Kentucky/Louisville|America/Nassau|America/Cayman|America/Grand_Turk	Eastern Daylight Time
132107	America/New_York|America/Toronto|America/Port-au-Prince|America/Detroit|America/Indiana/Indianapolis|America/Jamaica|America/Panama|America/Cancun|America/Kentucky/Louisville|America/Nassau|America/Cayman|America/Grand_Turk	Eastern Standard Time
132107	America/New_York|America/Toronto|America/Port-au-Prince|America/Detroit|America/Indiana/Indianapolis|America/Jamaica|America/Panama|America/Cancun|America/Kentucky/Louisville|America/Nassau|America/Cayman|America/Grand_Turk	Eastern Time
1323	Africa/Niamey	Niamey|Niame|Niamei|Niamej|Niameja|Niamejus|Niameo|Niamè|Niamėjus|Nijamej|Níamey|ni ya mei|ni'ami|niame|niamei|nixame|niyame|niyami|nyamy|nyʼmyy|Νιαμέι|Νιαμέυ|Ниамей|Нијамеј|Ніамей|Ніямей|Նիամեյ|ניאמיי|نيامي|نیامی|نیامەی|ܢܝܐܡܝ|नियामे|নিয়ামে|ਨਿਆਮੀ|நியாமி|นีอาเม|ནི་ཡ་མེ།|ნიამეი|ኒያሜ|ニアメ|尼亞美|니아메
1324	Asia/Kolkata	Gorakhpur|Gorakpura|Горакпура
1324	Asia/Tokyo	Saitama|saitama|saytama|Саитама|سايتاما|さいたま
1326	America/Chicago	Dallas|Dalas|Dalasa|Dalasas|Dalaso|Dallas shaary|Dallasium|Ntalas|da la si|daelleoseu|dailasa|dalas|dalasa|dalasi|dallas|dallasa|dallaseu|darasu|delasa|dæ llas|talas|Ντάλας|Далас|Даллас|Даллас шаары|Դալաս|דאלאס|دالاس|داللاس|داڵاس|ڈیلاس|डॅलस|डैलस|ডালাস|ਡਾਲਸ|ડલ્લાસ|டாலஸ்|డల్లాస్|ഡാളസ്|แดลลัส|ဒါးလတ်စ်မြို့|დალასი|ዳላስ|ダラス|達拉斯|달라스|댈러스
1326	Asia/Baghdad	Basrah|Al Basrah|Al Başrah|Al-Basra|Bacora|Basora|Basra|Bassora|Bassorah|Bassra|Baçorá|Besre|Busra|Busrah|Bussora|Bàssora|Bəsrə|Vasora|albsrt|ba shi la|ba si la|basara|basura|bsrh|bsrt|bzrh|Βασόρα|Басра|בצרה|البصرة|بصرة|بصره|ܒܨܪܐ|বসরা|バスラ|巴士拉|巴斯拉
13283	America/New_York|America/Chicago	Florida
133	Africa/Abidjan	Anyama
133	Africa/Bamako	Gao
133	Africa/Cairo	Sinnūris
133	Africa/Dar_es_Salaam	Tarime
133	Africa/Johannesburg	Randfontein
133	Africa/Lagos	Okrika
133	America/Chicago	Carrollton
133	America/Denver	Thornton
133	America/Guayaquil	Milagro
133	America/Santiago	Valdivia
133	America/Sao_Paulo	Jaú
133	America/Sao_Paulo	Santa Cruz do Sul
133	Asia/Bahrain	Madīnat Ḩamad
133	Asia/Bangkok	Đồng Hới
133	Asia/Kolkata	Bānkura
133	Asia/Kolkata	Dhaulpur
133	Asia/Kolkata	Gondā City
133	Asia/Kolkata	Pātan
133	Asia/Makassar	Singaraja
133	Asia/Manila	Talisay
133	Asia/Shanghai	Jiawang
133	Asia/Tashkent	Olmaliq
133	Asia/Tokyo	Ebetsu
133	Asia/Tokyo	Ōme
133	Asia/Yekaterinburg	Pervouralsk
133	Asia/Yerevan	Kentron
133	Europe/Berlin	Würzburg
133	Europe/Istanbul	İnegol
133	Europe/London	High Wycombe
133	Europe/Minsk	Barysaw
1335	Europe/Istanbul	Antalya|Adalia|Andalia|Antal'ja|Antalia|Antalija|Antaliya|Antaliyah|Antalja|Antaljo|Antayla|Antália|Antʻalia|Atali|Atalia|Attalea|Attaleia|Attalia|Nor Adalia|Olbia|Satalia|an ta li ya|antalia|antallia|antalya|antalyہ|antaruya|atali'a|ayantaliya|yantalya|ʿenitaልya|Αττάλεια|Анталия|Анталија|Анталья|Анҭалиа|Ադալիա|Անդալիա|Անթալիա|Ատալիա|Ատտալիա|Նոր Ադալիա|אנטליה|آنتالیا|أنطاليا|ئانتالیا|انطالیہ|अंताल्या|অ্যান্টালিয়া|ਅੰਤਾਲਿਆ|ანთალია|አንታልያ|アンタルヤ|安塔利亚|安塔利亞|안탈리아
1336	America/New_York	South Carolina
1338	Africa/Douala	Douala|Doula|Dual|Duala|Dualao|Dóúala|Ntouala|dau'ala|douara|du a la|du xa la|du'ala|dualla|duwala|duyala|dwala|Ντουάλα|Дуала|דואלה|دوالا|डुआला|दौआला|ডুয়ালা|ਦੌਆਲਾ|ดูอาลา|ዱዋላ|ドゥアラ|杜阿拉|두알라
1339	Asia/Kolkata	Jamshedpur|Cemsidpur|Cemşidpur|Cəmşidpur|Dzamsedpur|Dzamsedpura|Dzamsedpuras|Dzamshedpur|Dzhamshedpur|Dzhamshehdpur|Dzsamsedpur|Džamšedpur|Džamšedpura|Džamšedpuras|Gamsedpur|Jamsedpur|Jamshidpur|Jarnshedpur|Tatanagar|Tzamsentpour|chamseth pu ra|gu mu xie de bu er|jamasedapura|jamcetpur|jamsedapura|jamshyd pwr|jamsyedeupuleu|jamushedopuru|jia mu xie de bu er|jmshdpwr|jmshyd pwr|jmshydbwr|jmshydpwr|zhe xue pu|Ĝamŝedpur|Τζάμσεντπουρ|Џамшедпур|Джамшедпур|Джамшэдпур|Ջամշեդպուր|ג'אמשדפור|جمشدپور|جمشيد پور|جمشيدبور|جمشیدپور|جَمشید پوٗر|जमशेदपुर|जमशेदपूर|जम्शेदपुर|জমশেদপুর|জামশেদপুর|ਜਮਸ਼ੇਦਪੁਰ|જમશેદપુર|ଜାମସେଦପୁର|ஜம்சேத்பூர்|జంషెడ్‌పూర్|ಜಮ್ಶೆಡ್‌ಪುರ|ജംഷദ്‌പൂര്‍|ජම්ශෙඩ්පුර්|ชัมเศทปุระ|ჯამშედპური|ᱡᱟᱢᱥᱮᱫᱽᱯᱩᱨ|ジャムシェドプル|ジャムシェードプル|哲雪舖|賈姆謝德布爾|贾姆谢德布尔|잠셰드푸르
134	Africa/Algiers	Laghouat
134	Africa/Cairo	Ţahţā
134	Africa/Khartoum	El Geneina Fort
134	Africa/Lagos	Abakaliki
134	Africa/Lagos	Ikirun
134	America/Argentina/Buenos_Aires	San Nicolás de los Arroyos
134	America/Belem	Cametá
134	America/Bogota	Cartago
134	America/Chicago	Olathe
134	America/Detroit	Warren
134	America/Havana	Marianao
134	America/Port-au-Prince	Cap-Haïtien
134	America/Port-au-Prince	Léogâne
134	America/Recife	Vitória de Santo Antão
134	America/Sao_Paulo	Vila Jacui
134	Asia/Baghdad	Al Qurnah
134	Asia/Jakarta	Adiwerna
134	Asia/Jakarta	Baturaja
134	Asia/Kolkata	Kalol
134	Asia/Manila	Angono
134	Asia/Manila	Rodriguez
134	Asia/Manila	San Juan
134	Asia/Manila	San Mateo
134	Asia/Shanghai	Shenglilu
134	Asia/Tehran	Mīāndoāb
134	Asia/Tehran	Shahreẕā
134	Asia/Tokyo	Inazawa
134	Asia/Yangon	Hinthada
134	Europe/Bucharest	Sibiu
134	Europe/Istanbul	Cizre
134	Europe/Moscow	Nevinnomyssk
134	Europe/Rome	Circoiscrizione VIII
1340	Africa/Abidjan	Abobo|Abobo-Gare
1346	Asia/Shanghai	Heze|Caozhou|Che-ce|Ha Trach|Ha-tek-chhi|He-tse|Ho-dek|Ho-tse|Ho-tse-shih|Hotseh|Hotseh-hsien|Hà Trạch|Hâ-te̍k-chhī|Hê-tse|Hò̤-dĕk|Khece|Khehczeh|Ko-tse|Ko-tse-hsien|Ts'ao-chou|Ts'aochow|Tsaochowfu|Ts’ao-chou|Ts’aochow|he ze|he ze shi|heojjeo si|hzh|ka ze shi|Хеце|Хэцзэ|هزه|ہازا|カ沢市|菏泽|菏泽市|菏澤|허쩌 시
1349	Indian/Antananarivo	Antananarivo|Antananarifo|Antananarivu|Antananariwo|Antananaryvas|Antananaryvu|Antananarywa|Antananarívó|Antenenerivo|Tana|Tananaribe|Tananarive|an ta na na li fu|anatananaribho|anrananarivea|antananalibo|antananaribho|antananaribo|antananarivho|antananarivo|antananaryfw|antananaryww|antʼananarivu|atananarivo|ta na na li fu|xan ta nana ri wo|Ανταναναρίβο|Ταναναρίβη|Антананариво|Антананариву|Антананарыву|Антананаріву|Тананариве|Անտանանարիվու|אנטאנאנאריווא|אנטננריבו|آنتاناناریوو|أنتاناناريفو|ئانتاناناریڤۆ|انٹاناناریوو|اینٹانانیریو|अंतानानारिव्हो|अन्टाननरीवो|আনতানানারিভো|আন্তানানারিভো|ਅੰਤਾਨਾਨਾਰੀਵੋ|அண்டனானரீவோ|ആന്റനനറീവൊ|อันตานานาริโว|ཨེན་ཊ་ན་ན་རི་བོ།|ანტანანარივუ|አንታናናሪቮ|アンタナナリボ|塔那那利佛|安塔那那利佛|안타나나리보
135	Africa/Johannesburg	Sasolburg
135	Africa/Kampala	Kajansi
135	Africa/Khartoum	Rabak
135	Africa/Lagos	Buguma
135	America/Bogota	Madrid
135	America/Bogota	Pitalito
135	America/Guatemala	Petapa
135	America/New_York	Dayton
135	America/Punta_Arenas	Chile (Punta Arenas) Time
135	America/Santiago	Osorno
135	America/Sao_Paulo	Araras
135	America/Toronto	Ahuntsic-Cartierville
135	America/Toronto	Le Vieux-Longueuil
135	Asia/Bangkok	Hoàn Kiếm
135	Asia/Beirut	Tyre
135	Asia/Dhaka	Kushtia
135	Asia/Ho_Chi_Minh	Cẩm Phả Mines
135	Asia/Ho_Chi_Minh	Tây Ninh
135	Asia/Kolkata	Dimāpur
135	Asia/Kolkata	Māler Kotla
135	Asia/Kolkata	Siwān
135	Asia/Kuala_Lumpur	Cheras
135	Asia/Kuala_Lumpur	Tasek Glugor
135	Asia/Manila	Baliuag
135	Asia/Shanghai	Jiagedaqi
135	Asia/Shanghai	Shiqiao
135	Asia/Tbilisi	Kutaisi
135	Asia/Tehran	Andīmeshk
135	Asia/Tokyo	Isahaya
135	Asia/Urumqi	Tumxuk
135	Asia/Yangon	Pyay
1350	Asia/Shanghai	Yichang|Che-Keou-chan|Che-Kéou-chan|Gi-chhiong-chhi|Gî-chhiong-chhī|I-cchang|I-ch'ang-hsien|I-ch'ang-shih|I-chang|I-ch’ang-hsien|I-ch’ang-shih|I-čchang|Ican|Ichan|Ichang|Ičan|Jicang|Jichang|Jiĉang|Nghi Xuong|Nghi Xương|Ngi-chiong|Ngì-chiŏng|Tung-hu|aychang|ichang si|ychng|yi chang|yi chang shi|Ічан|Јичанг|Ичан|ایچانگ|يىچاڭ شەھىرى|یچنگ|宜昌|宜昌市|이창 시
1352617	Asia/Kolkata	India|भारत
13568	Asia/Shanghai	Chengdu|Ccheng-tu|Cendu|Cengdu|Cengduo|Ch'eng-tu|Ch'eng-tu-hsien|Ch'eng-tu-shih|Chehndu|Chendu|Chengdu Shi|Chengdú|Chundu|Chөndү|Ch’eng-tu|Ch’eng-tu-hsien|Ch’eng-tu-shih|Csengtu|Cwngzduh|Hua-yang|Sang-tu-su|Seng-to-chhi|Sing-du|Sàng-tû-sṳ|Sêng-to͘-chhī|Sìng-dŭ|Thanh Do|Thành Đô|Tianfu|Tin fu|Tsen'nkntou|Txengdu|cendu|cengadu|ceniግdu|centu|chantu|cheing tu|cheng dou|cheng dou shi|cheongdu si|chng dw|chngdw|chyngdw|chېngdۇ shەھyr|tian fu|tshnghdw|zngdw|Çengdu|Ĉengduo|Čcheng-tu|Čendu|Čengdu|Τσενγκντού|Ченгду|Ченду|Чънду|Чыңду|Чэнду|Чөндү|Չենդու|צנגדו|تشنغدو|چنگ دو|چنگدو|چینگدو|چېڭدۇ شەھىر|चेंगदू|छंतू|চেংদু|ਚੇਂਗਦੂ|செங்டூ|เฉิงตู|ချင်းဒူမြို့|ቼንግዱ|天府|成都|成都市|청두 시
1357	Asia/Karachi	Bannu|Banu|ban'nu|bannu|Банну|بنوں|बन्नू|バンヌ|반누
1358	Asia/Shanghai	Handan|Chan-tan|Ham GJan|Han-tan|Han-tan-chhi|Han-tan-hsien|Han-tan-shih|Handanas|Handano|Hang-dang|Hàm Đan|Hàng-dăng|Hándān|Hân-tan-chhī|Khan'dan'|Khandan|han dan|han dan shi|handan|handan si|Хандан|Ханьдань|האנדאן|خەندەن شەھىرى|هاندان|ہاندان|邯郸|邯郸市|邯鄲|邯鄲市|한단 시
1359	Africa/Ndjamena	N'Djamena|Fort-Lamy|Indschamina|Ingamina|Injamina|Injamīnā|Inǧamīnā|Lamy|Ndjamena|Ndjemena|Ndzamena|Ndzhamena|Ndżamena|Ndžamena|Ngameno|Nigamina|Niǧāmīnā|Nĝameno|N’Djamena|N’Dj·amèna|Tzamena|Yamena|anjamna|anjamyna|anjmyna|en jia mei na|eunjamena|fwr lamy|ng'mnh|ngmynʾ|njamena|njamyna|njamێna|njmyna|Τζαμένα|Нджамена|נג'מנה|أنجمينا|إنجامينا|انجامنا|انجمينا|فور لامي|نجامينا|نجامینا|نجامێنا|نجمینا|ܢܓܡܝܢܐ|ንጃሜና|ンジャメナ|恩賈梅納|은자메나
136	Africa/Abidjan	Divo
136	Africa/Cairo	Būsh
136	Africa/Casablanca	Larache
136	Africa/Lagos	Funtua
136	Africa/Lagos	Igboho
136	Africa/Nairobi	Mlolongo
136	Africa/Ouagadougou	Saaba
136	America/Denver	West Valley City
136	America/Guatemala	San Juan Sacatepéquez
136	America/Los_Angeles	Van Nuys
136	America/Mazatlan	San José del Cabo
136	America/Sao_Paulo	Cachoeirinha
136	America/Sao_Paulo	Campo Largo
136	America/Sao_Paulo	Cidade Lider
136	America/Sao_Paulo	Varginha
136	America/Toronto	St. Catharines
136	Asia/Bangkok	Phủ Lý
136	Asia/Jakarta	Gunungsitoli
136	Asia/Kolkata	Kānchrāpāra
136	Asia/Shanghai	Gejiu
136	Asia/Shanghai	Huinong
136	Asia/Tehran	Marīvān
136	Asia/Tokyo	Ebina
136	Asia/Tokyo	Kisarazu
136	Asia/Tokyo	Minoh
136	Asia/Yangon	Dawei
136	Asia/Yangon	Mingaladon
136	Europe/Amsterdam	Apeldoorn
136	Europe/Bucharest	Bacău
136	Europe/Paris	Paris 14 Observatoire
136	Indian/Antananarivo	Antsiranana
1365	Asia/Kolkata	Najafgarh|Najafgarli|Najfargharh|na jia fu ga er|najafugaru|najaphagara|najaphagarha|najapkar|نجف گڑھ|नजफगढ़|নজফগড়|நஜாப்கர்|ナジャフガル|納嘉夫嘎爾
137	Africa/Cairo	Bilqās
137	Africa/Cairo	Kirdāsah
137	Africa/Conakry	Dixinn
137	Africa/Douala	Bertoua
137	Africa/Johannesburg	Bhisho
137	America/New_York	Hampton
137	America/New_York	Miramar
137	America/Port-au-Prince	Jacmel
137	America/Puerto_Rico	Ponce
137	America/Sao_Paulo	Araruama
137	America/Sao_Paulo	Freguesia do Ó
137	America/Sao_Paulo	Itu
137	Asia/Colombo	Negombo
137	Asia/Ho_Chi_Minh	Vĩnh Long
137	Asia/Jakarta	Rangkasbitung
137	Asia/Jakarta	Subang
137	Asia/Kolkata	Madhurampur Dehri
137	Asia/Kolkata	Mandya
137	Asia/Kolkata	Srikakulam
137	Asia/Kuala_Lumpur	Pasir Puteh
137	Asia/Manila	Candelaria
137	Asia/Shanghai	Doilungdêqên
137	Asia/Shanghai	Hejiang
137	Asia/Shanghai	Jiashan
137	Asia/Shanghai	Jieshi
137	Asia/Shanghai	Liangping
137	Asia/Shanghai	Wuyishan
137	Asia/Shanghai	Xiayang
137	Asia/Yerevan	Nor Nork
137	Atlantic/Cape_Verde	Praia
137	Europe/Athens	Irákleion
137	Europe/Moscow	Odintsovo
137	Europe/Rome	Foggia
137	Pacific/Noumea	New Caledonia Standard Time
137	Pacific/Noumea	New Caledonia Summer Time
137	Pacific/Noumea	New Caledonia Time
1371	Europe/Rome	Milan|Lungsod ng Milano|Mailand|Mediolan|Mediolanum|Mila|Milaan|Milana|Milanas|Milano|Milanu|Milao|Milà|Milán|Miláno|Milánó|Milão|Milāna|Mílanó|Mилан|mi lan|milan|milana|milani|millano|mirano|mylan|mylanw|Милан|Милано|Мілан|Միլան|מילאנו|مىلان|ميلان|ميلانو|মিলান|மிலன்|มิลาน|მილანი|ミラノ|米蘭|밀라노
138	Africa/Abidjan	Dabou
138	Africa/Accra	Sekondi-Takoradi
138	Africa/Cairo	Al-'Ubūr
138	Africa/Casablanca	Ksar El Kebir
138	Africa/Lagos	Ejigbo
138	Africa/Ndjamena	Sarh
138	Africa/Tunis	Bizerte
138	America/Argentina/Buenos_Aires	Belgrano
138	America/Caracas	Táriba
138	America/Chicago	Metairie
138	America/Fortaleza	Parnaíba
138	America/Mexico_City	San Juan del Río
138	America/Sao_Paulo	Sao Lucas
138	America/Toronto	Whitby
138	Asia/Kolkata	Kolār
138	Asia/Manila	Gingoog
138	Asia/Manila	Naga
138	Asia/Shanghai	Chaohu
138	Asia/Shanghai	Fuyu
138	Asia/Shanghai	Liuzhi
138	Asia/Singapore	Bukit Panjang New Town
138	Europe/Moscow	Kolpino
138	Europe/Paris	Paris 11 Popincourt
138	Europe/Paris	Paris 12 Reuilly
138	Indian/Mayotte	Mayotte Time
1380	Asia/Bangkok	Huế|Choue|Hue|Huje|Hujė|Hué|Khjue|Khjueh|Khue|Sun-fa-su|Sun-fa-sṳ|Thanh pho Hue|Thành phố Huế|fue|hi'u|hue|hwyh|hyu|hyw|shun hua|shun hua shi|we|Χουέ|Хуе|Хюе|Хюэ|הואה|هوئه|هيو|ہوائے|ह्यू|হিউ|ਹਿਊ|เว้|ჰუე|ሁwe|ሁዌ|フエ|順化|順化市|顺化市|후에
1380	Asia/Shanghai	Guankou|Liu-yang-hsien|Liujang|Liuyang|Liuyang Shi|guan kou|liu yang|liu yang shi|Лиуянг|关口|浏阳|浏阳市
1385	America/Mexico_City	Guadalajara|Atemaxac|Gouadalachara|Guadalajara i Jalisco|Guadalakhara|Guadalaxara|Gvadalachara|Gvadalahara|Gvadalaharo|Gvadalakhara|Gvadalakharae|Qvadalaxara|gatalajara|ghwadalakhara|gu'adalahara|gua da la ha la|guadarahara|guyadalahara|gvadalahara|gvadalakhara|gwadalahara|gwadalakhara  khalyskw|gwadallahala|gwwdlhrh|kwa da la ha ra|Ātemaxac|Γουαδαλαχάρα|Гвадалахарæ|Гвадалахара|Гуадалахара|גוודלחרה|غوادالاخارا|گوادالاخارا، خالیسکو|گواڈلہارا|ग्वाडलाहारा|ग्वादालाहारा|গুয়াডালাহারা|ਗੁਆਦਾਲਾਹਾਰਾ|ഗൗതലജാറ|กวาดาลาฮารา|გვადალახარა|ጓዳላሃራ|グアダラハラ|瓜达拉哈拉|과달라하라
1385	America/New_York	The Bronx|Borough of Bronx|Bronks|Bronkso|Bronx|Бронкс
1389	America/Port_of_Spain	Trinidad and Tobago|Trinidad & Tobago
1389	Asia/Yakutsk|Asia/Chita	Yakutsk Standard Time
1389	Asia/Yakutsk|Asia/Chita	Yakutsk Summer Time
1389	Asia/Yakutsk|Asia/Chita	Yakutsk Time
139	Africa/Addis_Ababa	Āsela
139	Africa/Dar_es_Salaam	Shinyanga
139	Africa/Douala	Kousséri
139	Africa/Lagos	Gbongan
139	Africa/Lagos	Irewe
139	Africa/Ndjamena	Abéché
139	Africa/Tunis	Kairouan
139	America/Caracas	Anaco
139	America/Havana	Plaza de la Revolución
139	America/Los_Angeles	Bellevue
139	America/Sao_Paulo	Balneário Camboriú
139	America/Sao_Paulo	Gama
139	America/Tegucigalpa	Choloma
139	Asia/Baghdad	Al Hindīyah
139	Asia/Jakarta	Batang
139	Asia/Jakarta	Payakumbuh
139	Asia/Jakarta	Purwodadi
139	Asia/Jakarta	Sidoarjo
139	Asia/Jakarta	Weru
139	Asia/Kolkata	Damoh
139	Asia/Kolkata	Haldwani
139	Asia/Kolkata	Hābra
139	Asia/Kolkata	Valsād
139	Asia/Kuwait	Şabāḩ as Sālim
139	Asia/Phnom_Penh	Siem Reap
139	Asia/Seoul	Jeongeup
139	Asia/Shanghai	Huadian
139	Asia/Shanghai	Yuepu
139	Asia/Tokyo	Koga
139	Asia/Tokyo	Yaizu
139	Australia/Darwin	Darwin
139	Europe/Amsterdam	Amersfoort
139	Europe/Athens	Peristéri
139	Europe/Budapest	Budapest XI. kerület
139	Europe/Kyiv	Kyivskyi
139	Europe/London	Stockport
139	Europe/Moscow	Korolev
139	Europe/Stockholm	Sollentuna
139	Europe/Zurich	Lausanne
1390	Asia/Kolkata	Rājkot|Radzhkot|Radzkot|Radzkotas|Radźkot|Radžkotas|Rajkot|rajikotto|rajkot|Раджкот|ராஜ்கோட்|ラージコット
1390	Asia/Shanghai	Luoyang|Honan|Honanfu|Lac Duong|Lajan|Lo-yand|Lo-yang|Lo-yang-hsien|Lo-yang-shih|Lojan|Lojan shaary|Lojang|Lok-iong|Lok-iong-chhi|Louogian'nk|Lo̍k-iông-chhī|Luo-jang|Luojan|Luojang|Luojangas|Luojango|Luòyáng|Lŏk-iòng|Lŭojango|Lạc Dương|he nan fu|lk xei yng|loiani|lu'oyanga|luo yang|luo yang shi|lwoyang si|lwwyang|lwyangh|lwywyang|Λουογιάνγκ|Лаян|Лоян|Лоян шаары|Луоян|Луојанг|לוו-יאנג|لوئویانگ|لوویانگ|لويانغ|لوياڭ شەھىرى|लुओयांग|ลกเอี๋ยง|ལུའོ་དབྱང་།|ლოიანი|河南府|洛阳|洛阳市|洛陽|洛陽市|뤄양 시
14	America/Nuuk	Greenland (Nuuk) Time
14	America/Nuuk	Greenland Standard Time
14	America/Nuuk	Greenland Summer Time
14	America/Nuuk	Greenland Time
140	Africa/Addis_Ababa	Debre Mark’os
140	Africa/Dar_es_Salaam	Mtwara
140	Africa/Douala	Buea
140	Africa/Johannesburg	Mpumalanga
140	Africa/Johannesburg	Nigel
140	Africa/Lubumbashi	Beni
140	America/Argentina/Catamarca	Comodoro Rivadavia
140	America/Chicago	Killeen
140	America/Chicago	McAllen
140	America/Lima	Ayacucho
140	America/Los_Angeles	Fullerton
140	America/Los_Angeles	Orange
140	America/Sao_Paulo	Vila Curuca
140	America/Tegucigalpa	Catacamas
140	Asia/Baghdad	Qeładizê
140	Asia/Bangkok	Kabin Buri
140	Asia/Karachi	Manjhand
140	Asia/Karachi	Mian Channun
140	Asia/Kolkata	Lakhīmpur
140	Asia/Krasnoyarsk	Norilsk
140	Asia/Kuala_Lumpur	Kampung Sungai Ara
140	Asia/Manila	Norzagaray
140	Asia/Muscat	Şaḩam
140	Asia/Shanghai	Gongzhuling
140	Asia/Shanghai	Sanhe
140	Asia/Shanghai	Shanhaiguan
140	Asia/Shanghai	Shuizhai
140	Asia/Tehran	Īlām
140	Asia/Tokyo	Ishinomaki
140	Asia/Tokyo	Kuwana
140	Asia/Tokyo	Shimotoda
140	Asia/Yerevan	Shengavit
140	Europe/Amsterdam	Zaanstad
140	Europe/Lisbon	Coimbra
140	Europe/Madrid	Chamartín
140	Europe/Madrid	Lleida
140	Europe/Moscow	Al’met’yevsk
140	Europe/Paris	Paris 12e Arrondissement
140	Europe/Warsaw	Wola
1400	Asia/Shanghai	Fushun|Bu-sun-chhi|Bú-sūn-chhī|Chiu-fu-shun|Fu-shan|Fu-shun-hsien|Fu-shun-shih|Fu-sun|Fu-šun|Fushun'|Fushuncheng|Fusjun|Fusun|Fusunas|Fusuno|Fuŝuno|Fušunas|Phu Thuan|Phủ Thuận|U-song|fu shun|fu shun shi|fusuna|fwshwn|pusun si|pwswn|Ū-sông|Фушун|Фушунь|פושון|فوشون|ਫ਼ੁਸ਼ੁਨ|抚顺市|撫順|撫順市|푸순 시
1400	Asia/Shanghai	Zhanjiang|Chan-chiang|Chan-chiang-shih|Chankiang|Chzhan'czjan|Fort Bayard|Hsi-ying|Kwangchow|Kwangchowan|Kwangchowwan|Tram Giang|Trạm Giang|Tsamkong|Zhanjiang Shi|zhan jiang|zhan jiang shi|Чжаньцзян|جاڭجياڭ شەھىرى|湛江|湛江市
14002	Asia/Ho_Chi_Minh	Ho Chi Minh City|Cathair Ho Chi Minh|Cidade de Ho Chi Minh|Ciudad Ho Chi Minh|Gia GJinh|Gia Định|HCM City|Hcm|Ho Chi Minh|Ho Chi Minh Ville|Ho Chi Minh-borg|Ho Chi Minh-byen|Ho Chi Minh-staden|Ho Chi Minhin kaupunki|Ho Chi Minhstad|Ho Ci Minovo Mesto|Ho Si Min|Ho Si Min Grad|Ho Si Minh-varos|Ho Si Minh-város|Ho Či Minovo Město|Ho Ši Min|Ho Ši Min Grad|Ho-Chi-Minh-Stadt|Ho-Chi-Minh-Ville|Ho-Ci-Min-urbo|Ho-Ĉi-Min-urbo|Hociminovo Mesto|Hosimin|Hosimina|Hosiminh|Hočiminovo Mesto|Hoşimin|Hošimina|Hošiminh|Hô Chi Minh Ville|Hô-Chi-Minh-Ville|Hồ Chí Minhin kaupunki|Khashymin|Kho Shi Min|Khoshimin|Kota Ho Chi Minh|Kota Hồ Chí Minh|Sai Gon|Saigon|Sajgon|Sayqon|Saïgon|Sài Gòn|T.P. Ho Chi Minh|T.P. Hồ Chí Minh|TP Ho Chi Minh|Thanh pho Ho Chi Minh|Thành phố Hồ Chí Minh|hochimin|hochimin shi|hojjimin|hu zhi ming shi|hw z'y myn syty|mdynt hw tshy mynh|saigon|saygwn|Сайгон|Сајгон|Хашымін|Хо Ши Мин|Хошимин|Хошимін|הו צ'י מין סיטי|سايگون|مدينة هو تشي مينه|サイゴン|ホーチミン|ホーチミン市|胡志明市|호찌민|호치민
1401	Asia/Seoul	Gwangju|Gouanjou|Gwangju Kong-hek-chhi|Gwangju Kóng-he̍k-chhī|Gwangju-si|Koshu|Kosyu|Kuandzhu|Kuangju|Kuangjuo|Kvandzhu|Kvandzu|Kvandžu|Kvangdzsu|Kvangdzu|Kvanju|Kvanzhe|Kvaңdzhu|Kwang-choo|Kwang-dschu|Kwangdzu|Kwangdžu|Kwangju|Kōshū|Kōsyū|Kŭangĵuo|Quansua|ghwanghjw|goyanju|gu'angaju|guang zhou|guang zhou guang yu shi|guang zhou shi|gvangaju|gwang jw|gwangju|gwangjugwang-yeogsi|gwangjusi|gwangjw|gwaniጁ|gwanjw|kh wang cu|Квангџу|Кванджу|Кванже|Кваңджу|Куанджу|Куанжү|קוואנגגו|غوانغجو|گوانجو|گوانگ جو|گوانگجو|ग्वांगजु|ग्वांगजू|গোয়াংজু|ਗੁਆਂਗਜੂ|ควังจู|ጓንጁ|光州|光州市|光州广域市|光州広域市|光州廣域市|광주|광주광역시|광주시
1404	America/Los_Angeles	San Diego|Davis' Folly|Didacopolis|Graytown|Lungsod ng San Diego|New San Diego|San Diegas|San Diegu|San Dijego|San Diyego|San Diyégo|San Miguel|San Ntienko|San-Diego|San-Dieqo|San-Dyega|Sandjego|can tiyeko|saendiego|saendieigo|saina di'ego|san diyago|san dyyghw|san-diego|sana di'ego|sana diyago|sandiego|sena diyego|sheng de ya ge|sn dygw|sn dyygw|syana di'ego|Σαν Ντιέγκο|Сан Диего|Сан Дијего|Сан-Диего|Сан-Дыега|Сан-Дієго|Սան Դիեգո|סאן דיעגא|סן דייגו|سان دييغو|سان ڈیاگو|سان ڈیگو|سن دیگو|सॅन डियेगो|सैन डिएगो|स्यान डिएगो|সান ডিয়াগো|ਸਾਨ ਦੀਏਗੋ|சான் டியேகோ|శాన్ డియాగో|แซนดีเอโก|სან-დიეგო|ሳንዲየጎ|サンディエゴ|聖地牙哥|샌디에고|샌디에이고
1408	Asia/Shanghai	Qujing|Cchue-ting|Ch'u-ching|Ch'u-ching-hsien|Chiu-ch'u-ching|Chiu-ch’ü-ching|Ch’ü-ching|Ch’ü-ching-hsien|Cjujczin|Khiok-cheng-chhi|Khiok-chēng-chhī|Khuc Tinh|Khúc Tĩnh|Ku-tsing-fu|Kuoh-ceng|Kutsing|Kutsinghsien|Kuóh-cêng|Kü-tsing-fu|Kütsing|Nan-ning|Qujing Hiria|chu cing|chwijing si|chwjng|qu jing|qu jing shi|Čchü-ťing|Цюйцзин|چوجنگ|ฉู่จิ้ง|曲靖|曲靖市|취징 시
1409	Asia/Shanghai	Bozhou|Bac Chau|Bochzhou|Bok-ciu|Boxian|Bŏk-ciŭ|Bạc Châu|Po|Po-cou|Po-hsien|Po-čou|Pochow|Pok-chiu-chhi|Po̍k-chiu-chhī|bo zhou|bo zhou shi|bojeou si|bwjwa|bwzhw|bwzhww|Бочжоу|Բոչժոու|بوجوا|بوژؤ|بوژوو|亳州|亳州市|보저우 시
141	Africa/Abidjan	Bondoukou
141	Africa/Tripoli	Tobruk
141	America/Bogota	Facatativá
141	America/Caracas	Punto Fijo
141	America/Guatemala	Chichicastenango
141	America/La_Paz	Potosí
141	America/Sao_Paulo	Brusque
141	America/Sao_Paulo	Cangaiba
141	America/Sao_Paulo	Paranaguá
141	America/Vancouver	Abbotsford
141	Asia/Jakarta	Kisaran
141	Asia/Jakarta	Mojokerto
141	Asia/Kabul	Ghazni
141	Asia/Karachi	Attock City
141	Asia/Kolkata	Chas
141	Asia/Kolkata	Mandsaur
141	Asia/Kolkata	Pālanpur
141	Asia/Kuala_Lumpur	Masai
141	Asia/Pyongyang	Sinch’ŏn-ŭp
141	Asia/Shanghai	Jieshou
141	Asia/Shanghai	Yushu
141	Asia/Tehran	Jahrom
141	Asia/Tehran	Kamālshahr
141	Asia/Tokyo	Asaka
141	Asia/Tokyo	Fukayachō
141	Asia/Yangon	Myingyan
141	Europe/Bucharest	Piteşti
141	Europe/London	Bolton
141	Europe/Madrid	Tarragona
141	Europe/Madrid	Usera
141	Europe/Malta	Malta Time
141	Europe/Moscow	Maykop
141	Europe/Moscow	Zheleznodorozhnyy
141	Europe/Paris	Limoges
141	Europe/Paris	Tours
141	Europe/Rome	Circoiscrizione II
1411778	Asia/Shanghai|Asia/Urumqi|Asia/Macau	China|中国
1413	Asia/Barnaul	Russia (Barnaul) Time
141330	Asia/Tokyo	JST
141330	Asia/Tokyo	Japan Daylight Time
141330	Asia/Tokyo	Japan Standard Time
141330	Asia/Tokyo	Japan Summer Time
141330	Asia/Tokyo	Japan Time
1414	Asia/Kolkata	Faridabad|Faridabadas|Faridabado|Farydabad|Farídábád|faridabado|frydabad|pharidabada|prydʼbʼd|Фаридабад|Фарыдабад|Ֆարիդաբադ|פרידאבאד|فریدآباد|फरीदाबाद|ਫਰੀਦਾਬਾਦ|ファリダバード|ファリーダーバード
1416	Asia/Shanghai	Jinjiang|Ceng-gong|Ch'ing-yang|Ch'ing-yang-chen|Chin-chiang|Chin-kang-chhi|Chìn-kang-chhī|Ch’ing-yang|Ch’ing-yang-chen|Czin'czjan|Céng-gŏng|Jinjiang Shi|Jìnjiāng|Qingyang|Qingyang Zhen|Tan Giang|Tsin-kong-su|Tsìn-kông-sṳ|Tấn Giang|jin jiang|jin jiang shi|jinjang si|jnjyang|jnjyang  fwjyan|jynjyang|qing yang|qing yang zhen|Цзиньцзян|جنجیانگ|جنجیانگ، فوجیان|جینجیانگ|晉江|晋江|晋江市|青阳|青阳镇|진장 시
142	Africa/Algiers	Ghardaïa
142	Africa/Algiers	Saïda
142	Africa/Cairo	Samālūţ
142	Africa/Casablanca	Inezgane
142	Africa/Johannesburg	Kimberley
142	Africa/Johannesburg	eMbalenhle
142	Africa/Kinshasa	Mbanza-Ngungu
142	America/Chicago	Metairie Terrace
142	America/Havana	Ciego de Ávila
142	America/Los_Angeles	Pasadena
142	America/New_York	Columbia
142	America/Santiago	Alto Hospicio
142	America/Sao_Paulo	Trindade
142	America/Tegucigalpa	Puerto Cortez
142	America/Toronto	Mercier–Hochelaga-Maisonneuve
142	Asia/Dhaka	Nawābganj
142	Asia/Jayapura	Timika
142	Asia/Karachi	Khanpur
142	Asia/Karachi	Moro
142	Asia/Kolkata	Chhatarpur
142	Asia/Manila	La Trinidad
142	Asia/Pyongyang	Ch’ŏngdan-ŭp
142	Asia/Samarkand	Shahrisabz
142	Asia/Tokyo	Misato, Saitama
142	Asia/Tokyo	Okinawa
142	Australia/Brisbane	Toowoomba
142	Europe/Berlin	Paderborn
142	Europe/Copenhagen	Aalborg
142	Europe/Kyiv	Kovpakivskyi
142	Europe/London	Middlesbrough
142	Europe/Madrid	Sant Andreu
142	Europe/Moscow	Chertanovo Yuzhnoye
142	Europe/Moscow	Pyatigorsk
142	Europe/Sarajevo	Tuzla
142	Europe/Warsaw	Rybnik
1421	Europe/Kyiv	Kharkiv|Carcovia|Carcóvia|Charcovia|Charkiv|Charkiw|Charkov|Charkovas|Charkow|Charków|Harkiv|Harkiva|Harkivo|Harkov|Harkova|Jarkov|Khar'kov|Kharkov|Khar’kov|Xarkov|Xarkʻov|ha er ke fu|haleukiu|harikofu|hkarrkeb|hrqwb|kaleukipeu|kalipeu|kharkwf|Ĥarkivo|Ĥarkov|Харков|Харків|Харьков|Խարկով|Խարքով|חרקוב|خاركوف|ခါရ်ကီဗ်|ხარკოვი|ハリコフ|哈爾科夫|카르키프|카리프|하르키우
1424	Asia/Tehran	Tabriz|Tabrez|Tabris|Tabrizo|Tabríz|Tabrīz|Taebris|Taebriz|Tampriz|Tauris|Tebriz|Tebriza|Tebrizas|Tebrīza|Tehbryz|Tewrez|Tewrêz|Toewriz|Täbris|Täbriz|Töwriz|Təbriz|da bu li shi|ta bris|tabareza|tabariza|tabeulijeu|tabris|taburizu|tavrizi|tbryz|Ταμπρίζ|Табрез|Табриз|Тебриз|Тэбрыз|Тәбриз|Թավրիզ|טאבריז|תבריז|تبريز|تبریز|تەورێز|तबरेज़|ਤਬਰੀਜ਼|ടാബ്രിസ്|ตาบริซ|ཊ་བི་རི་ཛ།|თავრიზი|タブリーズ|大不里士|타브리즈
1429	Asia/Jakarta	South Tangerang|South Tangerang City|Tangerang Selatan
143	Africa/Algiers	Touggourt
143	Africa/Casablanca	Khemisset
143	Africa/Johannesburg	Ladysmith
143	America/Los_Angeles	Torrance
143	America/Mexico_City	Fresnillo
143	America/Phoenix	Surprise
143	America/Sao_Paulo	Cachoeirinha
143	America/Sao_Paulo	Macaé
143	America/Toronto	Guelph
143	America/Toronto	Lévis
143	Asia/Dhaka	Ramna Maidan
143	Asia/Ho_Chi_Minh	Cai Lậy
143	Asia/Ho_Chi_Minh	Tịnh Biên
143	Asia/Kolkata	Basirhat City
143	Asia/Kolkata	Godhra
143	Asia/Kolkata	Rewāri
143	Asia/Kolkata	Shillong
143	Asia/Manila	San Jose
143	Asia/Shanghai	Nanjin
143	Asia/Shanghai	Qianjiang
143	Asia/Tokyo	Kusatsu
143	Asia/Tokyo	Moriguchi
143	Europe/Berlin	Heidelberg
143	Europe/Istanbul	Çanakkale
143	Europe/London	Norwich
143	Europe/Moscow	Kuz’minki
143	Europe/Moscow	Novyye Kuz’minki
143	Europe/Paris	Amiens
1430	Asia/Kolkata	Agra|Agra - agara|Agro|Aqra|Lungsod ng Agra|a ge la|agara|ageula|agra|agura|akra|Āgrā|Агра|Аґра|אגרה|آگرہ|आगरा|आग्रा|আগ্রা|ஆக்ரா|ಆಗ್ರಾ|アーグラ|アーグラー|阿格拉|아그라
1432	Asia/Shanghai	Zhangjiagang|Sha-chou|Shazhou|Yang-she-chen|Yang-she-ying|Yangshe|Zhangjiagang Shi|zhang jia gang|zhang jia gang shi|张家港|张家港市
1433	Europe/Istanbul	Konya|Conia|Gonia|Iconio|Iconium|Ikonio|Ikoniow|Ko'niya|Kon'ja|Koni|Konia|Konieh|Konija|Konja|Konjao|Koʻniya|Kuniyah|Kuon'ja|Qonia|Qonya|Qonye|ke ni ya|kean'ya|kon'ya|koni'a|konia|qwnyh|qwnyt|Ικόνιο|Кония|Конија|Конья|Къонья|Կոնիա|Ղոնիա|קוניה|قونية|قونيه|قونیه|قونیہ|कोन्या|ਕੋਨਿਆ|കോന്യ|კონია|コンヤ|科尼亞|코니아
1434	Asia/Hebron	Palestinian Territories (Hebron) Time
1434	Asia/Hebron	Palestinian territories (Hebron) Time
1435	Asia/Kolkata	Tirunelveli|Nellai|Tinnevelli|Tinnevelly|Tinnevelly Junction|Tirunelweli|di lu nei er wei li|tilunelbelli|tirunalaveli|tirunelabeli|tirunelaveli|tirunelveli|tiruneruvueri|trwnlwyly|tyrwnlfly|tyrwnlwly|tyrwnlwyly|tyrwnylwyly|Тирунелвели|ترونلویلی|تيرونلفلي|تيرونيلويلي|تیرونلولی|تیرونلویلی|तिरुनलवेली|तिरुनॆल्वेलि|तिरुनेल्वेली|तिरूनेलवेली|তিরুনেলবেলি|તિરુનેલવેલી|திருநெல்வேலி|తిరునెల్వేలి|ತಿರುನೆಲ್ವೆಲಿ|തിരുനെൽ‌വേലി|ティルネルヴェーリ|蒂魯內爾維利|티루넬벨리
1436	Asia/Shanghai	Liuzhou|Lieu Chau|Linzhou|Liou-cou|Liou-čou|Liu-chiang|Liu-chou|Liu-chou-shih|Liuchow|Liuchowfu|Liǔzhōu|Liễu Châu|Ljuchzhou|Ljudzou|Ma-p'ing|Ma-p’ing|Mapinghsien|liu zhou|liu zhou shi|lyujeousi|lywg'wʼw|lywshw|Љуџоу|Лючжоу|ליוג'ואו|ليوشو|柳州|柳州市|류저우시
1437	Asia/Shanghai	Baoji|Baoczi|Bǎojī|bao ji|bao ji shi|baoji si|bawzhy|Баоцзи|باوژی|宝鶏市|宝鸡|宝鸡市|寶雞|바오지 시
1437	Asia/Shanghai	Suqian|Hsui-ch'ien|Hsui-ch’ien|Su-ch'eng-chen|Su-ch'ien|Su-ch'ien-ch'eng|Su-ch'ien-hsien|Su-ch’eng-chen|Su-ch’ien|Su-ch’ien-ch’eng|Su-ch’ien-hsien|Sutsien|Sutsienhsien|su qian shi|宿迁市
1438	Asia/Ulaanbaatar	Mongolia (Ulaanbaatar) Time
1438	Asia/Ulaanbaatar	Ulaanbaatar Standard Time
1438	Asia/Ulaanbaatar	Ulaanbaatar Summer Time
1438	Asia/Ulaanbaatar	Ulaanbaatar Time
144	Africa/Accra	Teshi Old Town
144	Africa/Dar_es_Salaam	Bukoba
144	Africa/Johannesburg	Pinetown
144	Africa/Luanda	Ingombota
144	America/Chicago	Mesquite
144	America/Managua	León
144	America/New_York	Syracuse
144	America/Sao_Paulo	Atibaia
144	America/Sao_Paulo	Franco da Rocha
144	America/Toronto	Trois-Rivières
144	America/Toronto	Villeray–Saint-Michel–Parc-Extension
144	America/Vancouver	Kelowna
144	Asia/Ho_Chi_Minh	Huyện Lâm Hà
144	Asia/Jerusalem	Ashkelon
144	Asia/Karachi	Lodhran
144	Asia/Karachi	Umarkot
144	Asia/Kolkata	Balasore
144	Asia/Kolkata	Kaithal
144	Asia/Samarkand	Navoiy
144	Asia/Shanghai	Acheng
144	Asia/Shanghai	Hailin
144	Asia/Shanghai	Yong’an
144	Asia/Singapore	Kampong Pasir Ris
144	Asia/Tokyo	Ashikaga
144	Asia/Tokyo	Kakamigahara
144	Asia/Tokyo	Tsuchiura
144	Europe/London	Basildon
144	Europe/Madrid	Huelva
144	Europe/Madrid	Salamanca
144	Europe/Moscow	Biryulëvo
144	Europe/Moscow	Elektrostal’
144	Europe/Moscow	Orekhovo-Borisovo
144	Europe/Paris	Brest
144	Europe/Paris	Le Mans
144	Europe/Paris	Paris 11e Arrondissement
1441	Asia/Seoul	Daejeon|Daejeon-si|Daejon|Daiden|Daigono|Daiĝono|Taejon|Taejŏn|Taiden|Tehdzhon|Tetyan|Thai-tyen|Thāi-tyen|Tētyan|da tian guang yu shi|da'ejona|daejeon|daejeongwang-yeogsi|daejeonsi|dayijoni|dayjywn|deji'ona|Тэджон|دائجئون|دايجيون|ڈyjywn|ڈیجیون|ډyjywn|ډیجیون|दाएजोन|ডেজিওন|ਦਾਏਜੋਨ|ዳይጆን|大田广域市|大田広域市|대전|대전광역시|대전시
1442	Asia/Kathmandu	Kathmandu|Catmandu|Catmandum|Kantipur|Kantipura|Katemandu|Kathmandau|Kathmandou|Katmando|Katmandoe|Katmandou|Katmandu|Katmanduo|Katmandó|Katmandú|Katmandû|Katmandū|Katmantou|Khatmandu|Káthmandu|Káthmándú|jia de man dou|kateumandu|kath manthu|kathamadaum|kathamadaum mahanagarapalika|kathamadu|kathamandu|kathmandu|katmandw|katmandww|katmantu|katomanzu|qtmndw|yem jilla|Κατμαντού|Катманду|Կատմանդու|קאטמאנדו|קטמנדו|كاتماندو|كاتماندۇ|کاتماندو|کاتماندوو|کھٹمنڈو|काठमांडू|काठमाडौं|काठमाडौं महानगरपालिका|काठमाण्डू|येँ जिल्ला|কাঠমাণ্ডু|কাঠমান্ডু|ਕਠਮੰਡੂ|કાઠમંડુ|କାଠମାଣ୍ଡୁ|காட்மாண்டு|కాఠ్మండు|ಕಠ್ಮಂಡು|കാഠ്മണ്ഡു|කත්මන්ඩු|กาฐมาณฑุ|ཀ་ཏ་མན་ཏ།|ཀ་ཏ་མན་ཏུ།|კატმანდუ|ካትማንዱ|カトマンズ|加德滿都|카트만두
144478	Europe/Moscow|Asia/Yekaterinburg|Europe/Samara|Asia/Krasnoyarsk|Asia/Vladivostok|Asia/Novokuznetsk|Asia/Irkutsk|Asia/Novosibirsk|Europe/Volgograd|Europe/Saratov|Asia/Barnaul|Asia/Omsk	Russia|Россия
1448	Asia/Tehran	Karaj|Heredi|Karadj|Karadje|Karadsch|Karadz|Karadzs|Karadż|Karadž|Karago|Karatz|Karaĝo|Karej|Kerec|Keredi|Keredzas|Keredzh|Keredžas|Kerezh|Kərəc|Leredi|Qasabeh-e Karaj|Qaşabeh-e Karaj|ka la ji|kairaija|kalaji|karaj|karaji|kha rac|krj|kyaraji|qasabihi karaj|Καράτζ|Карай|Караџ|Караҷ|Кередж|Кереж|כאראג|قَصَبِهِ كَرَج|كرج|کرج|کەرەج|कैरैज|கராஜ்|คาราจ|ქარაჯი|キャラジ|卡拉季|카라지
145	Africa/Algiers	El Eulma
145	Africa/Algiers	Médéa
145	America/Argentina/Cordoba	Concordia
145	America/Bahia	Teixeira de Freitas
145	America/Belem	Marabá
145	America/Fortaleza	Paço do Lumiar
145	America/Guatemala	Jutiapa
145	America/Jamaica	Spanish Town
145	America/New_York	Gainesville
145	Asia/Bangkok	Bueng Kum
145	Asia/Ho_Chi_Minh	Giá Rai
145	Asia/Kolkata	Abohar
145	Asia/Kolkata	Chitradurga
145	Asia/Kolkata	Dibrugarh
145	Asia/Kolkata	Krishnanagar
145	Asia/Kolkata	Tiruvannamalai
145	Asia/Kuala_Lumpur	Kampung Pasir Gudang Baru
145	Asia/Kuala_Lumpur	Kampung Sungai Glugur
145	Asia/Manila	Urdaneta
145	Asia/Samarkand	Urganch
145	Asia/Shanghai	Taishan
145	Asia/Shanghai	Xinji
145	Asia/Tokyo	Fujieda
145	Europe/Budapest	Pécs
145	Europe/London	Blackpool
145	Europe/London	Cambridge
145	Europe/Madrid	Chamberí
1450	Asia/Shanghai	Anshan|An Son|An Sơn|An'shan'|An-san|An-san-chhi|An-san-chhī|An-shan-shih|An-šan|Ang-sang|Ansanas|Ansano|Anshan Shi|Ansjan|Anxan|Anŝano|Anšanas|an shan|an shan shi|anasana|ansan si|anshan|Ăng-săng|Аншан|Аньшань|אנשאן|آنشان|ئەنشەن شەھىرى|انشان|ਅਨਸ਼ਾਨ|鞍山|鞍山市|안산 시
1451	Asia/Shanghai	Kaifeng|K'ai-feng-hsien|K'ai-feng-shih|Kai Feng|Kai-feng Fu|Kai-fêng Fu|Kai-hung|Kajfehn|Kajfen|Kajfeng|Kajfyn|Kayfin|Kchaj-feng|Keyfeng shehiri|Keyféng shehiri|Khai Phong|Khai-hong-chhi|Khai-hong-chhī|Kăi-hŭng|K’ai-feng-hsien|K’ai-feng-shih|kai feng|kai feng shi|kaipeong si|kayfng|kayfngh|kayfyng|khi feing|Кайфен|Кайфын|Кайфэн|Кајфенг|קאיפנג|كايفنغ|کائفینگ|کایفنگ|ไคเฟิง|კაიფინი|ካይፈንግ|开封|开封市|開封|開封市|카이펑 시
1452	Europe/Istanbul	Kayseri|Caesarea|Caesarea in Cappadocia|Casarea|Cearee|Cesarea|Cesarea de Capadocia|Cesarea in Cappadocia|Cesaree|Céarée|Césarée|Eusebeia|Kaisareia|Kaisaria|Kaisarie|Kaisarije|Kaiseri|Kaiseris|Kaizarie|Kajseri|Kajsery|Kaīzarie|Khuajseri|Mazaca|Mazakʻ|Qaisariye|Qayseri|ka'iseri|kai sai li|kaiseli|kaiseri|kayaseri|kayiseri|ki se ri|qysry|qysryh|qysryt|qyysry|Καισάρεια|Кaйсери|Кайсери|Кайсеры|Кайсері|Кајсери|Хъайсери|Մաժաք|קייסרי|قيصري|قيصرية|قیصری|قیصریه|قەیسەری|کیسری شہر|कायसेरी|কায়সেরি|ਕਾਇਸੇਰੀ|ไกเซรี|კაისერი|ካይሰሪ|カイセリ|開塞利|카이세리
1453	Asia/Kuala_Lumpur	Kuala Lumpur|Federal Territory of Kuala Lumpur|Gizlungzpoh|Kouala Loumpou|Kouala Loumpour|Kuala Lumpor|Kuala-Lumpur|Kuala-Lumpuro|Kualae-Lumpur|Kualalumpura|Kualalumpūra|Kvala Lumpuras|Kvala Lumpūras|Kúala Lúmpúr|Wilayah Persekutuan Kuala Lumpur|ji long po|kaulalampur|kawlalampexr|kolalampur|ku'a lalampura|ku'ala lupura|ku'alalampura|ku'alalumpura|kuallalumpuleu|kuararunpuru|kuyalalamapura|kvalalampura|kwala lambwr|kwala lmpwr|kwalalampwr|kwalalmbwr|kwalalmpwr|kwalalwmpwr|kۇyalalۇmpۇr|Κουάλα Λουμπούρ|Куалæ-Лумпур|Куала Лумпур|Куала-Лумпур|Կուալա Լումպուր|קואלה לומפור|كوالا لامبور|كوالالمبور|كۇئالالۇمپۇر|کوالا لمپور|کوالالامپور|کوالالمپور|کوالالومپور|कुआ लालम्पुर|कुआलालम्पुर|क्वालालंपूर|কুয়ালালামপুর|ਕੁਆਲਾ ਲੁੰਪੁਰ|କୁଆଲାଲୁମ୍ପୁର|கோலாலம்பூர்|ಕೌಲಾಲಂಪುರ್|കോലാലമ്പൂർ|กัวลาลัมเปอร์|ཁལ་ལུང་ཕུ།|ကွာလာလမ်ပူမြို့|კუალა-ლუმპური|ኩዋላ ሉምፑር|クアラルンプール|吉隆坡|쿠알라룸푸르
1457	America/Chicago	Iowa
1457	Asia/Shanghai	Changde|Cangde|Cchang-te|Ch'ang-te|Ch'ang-te-ch'eng|Ch'ang-te-hsien|Ch'ang-te-shih|Chandeh|Changde Shi|Changteh|Changteh-hsien|Ch’ang-te|Ch’ang-te-ch’eng|Ch’ang-te-hsien|Ch’ang-te-shih|Siong-daik|Siong-tek-chhi|Siòng-dáik|Siông-tek-chhī|Song-tet-su|Sòng-tet-sṳ|Thuong GJuc|Thường Đức|Wuling|chang de|chang de shi|changda|changdeo si|changdy|Čangdė|Čchang-te|Чангде|Чандэ|چانگدا|چانگدی|常徳|常徳市|常德|常德市|창더 시
1457	Asia/Shanghai	Cixi|Cixi City|Cixi Shi|Hu-shan-chen|Hu-shan-so-ch'eng|Hu-shan-so-ch’eng|Hushan|Tz'u-ch'i|Tz'u-hsi|Tz’u-ch’i|Tz’u-hsi|Xushan|Xushan Jiedao|ci xi|ci xi shi|hu shan|hu shan jie dao|慈溪|慈溪市|浒山|浒山街道
146	Africa/Addis_Ababa	Debre Birhan
146	Africa/Luanda	Cacuaco
146	Africa/Nouakchott	Nouadhibou
146	America/Havana	Matanzas
146	America/Mexico_City	Colima
146	America/Santiago	Colina
146	America/Santo_Domingo	Puerto Plata
146	America/Toronto	Rosemont–La Petite-Patrie
146	Asia/Baghdad	Khasnahzān
146	Asia/Ho_Chi_Minh	Cam Ranh
146	Asia/Karachi	Jalalpur Jattan
146	Asia/Kolkata	Beed
146	Asia/Kolkata	Bhimavaram
146	Asia/Kolkata	Burāri
146	Asia/Kuala_Lumpur	Bandar Bukit Raja
146	Asia/Shanghai	Taozhou
146	Asia/Vladivostok	Nakhodka
146	Europe/Athens	Lárisa
146	Europe/London	Blackburn
146	Europe/Paris	Aix-en-Provence
146	Europe/Paris	Saint-Quentin-en-Yvelines
146	Europe/Warsaw	Ruda Śląska
1460	Europe/Chisinau	Moldova Time
1463	Asia/Shanghai	Jinhua|Chin-hua|Chin-hua-hsien|Chin-hua-hsien-ch'eng|Chin-hua-hsien-ch’eng|Chin-hua-shih|Czin'khua|Ging-hua|Gĭng-huà|Jinhua Shi|Kim Hoa|Kim-fa-su|Kim-hoa-chhi|Kim-hoâ-chhī|Kinhwa|Kinhwa-hsien|Kinhwafu|Kîm-fà-sṳ|Tin-chua|jin hua|jin hua shi|jin hua xian|jinhwa si|jynhwa|Ťin-chua|Цзиньхуа|جنہوا|جينهوا|جینهوا|金华|金华市|金華|金華市|金華縣|진화 시
1463	Asia/Tokyo	Kyoto|Kejuots|Kiaⁿ-to͘-chhī|Kijota|Kiotas|Kioto|Kiotó|Kjoto|Kjóto|Kyoto-shi|Kyotu|Kyotum|Kyōto|Kyōto-shi|Kėjuots|Lungsod ng Kyoto|Quioto|gyoto si|jing dou|jing dou shi|kheiyw toa|ki'oto|kiyoto|kiyotto|kyeattea|kyoto|kyouto|kyoutoshi|kywtw|qywtw|Κιότο|Киото|Кёто|Кіото|Кіёта|Кјото|Կիոտո|קיאטא|קיוטו|كيوتو|کیوتو|کیوٹو|ܩܝܘܛܘ|क्योटो|क्योतो|কিয়োটো|ਕਿਓਤੋ|கியோத்தோ|ക്യോത്തോ|ක්යෝතෝ|เคียวโตะ|ཁེཡོ་ཐྲོ།|ကျိုတိုမြို့|კიოტო|きょうとし|キョウト|京都|京都市|교토 시
1465	Asia/Kolkata	Madurai|Madura|Maduraj|Madurajus|Maduráj|Mathurai|m thu ri|ma du lai|madhura|madhurai|madourai|madulai|madura'i|madurai|madwray|maturai|mdwray|mdwrayy|Мадурай|Мадурај|مادورائ|مادوراي|مادورای|مدورائی|مدورای|मदुरई|मदुराई|मदुरै|मधुरै|মদুরাই|ਮਦੁਰਈ|મદુરાઇ|ମଦୁରାଇ|மதுரை|మదురై|ಮಧುರೈ|മധുര|มทุไร|მადურაი|マドゥライ|马杜赖|마두라이
1469	America/Porto_Velho	Brazil (Porto Velho) Time
1469	Asia/Shanghai	Quanzhou|Cchuean-cou|Ch'uan-chou|Ch'uan-chou-shih|Chhien-chu-su|Chhièn-chû-sṳ|Chin-chiang|Chin-chiang-hsien|Chinchew|Chinchu|Choan-chiu-chhi|Chuanchowfu|Chueenju shehiri|Chôan-chiu-chhī|Chüanchowfu|Chüenju shehiri|Ch’üan-chou|Ch’üan-chou-shih|Ciong-ciu|Ciuandzou|Ciòng-ciŭ|Cjuan'chzhou|Quantsjou|Tsin-chiang|Tsingkianghsien|Tsinkiang|Tuyen Chau|Tuyền Châu|Zaitun|Zayton|che wiyn cow|chwanzhw|chwianjeou si|chwynzhw|kwanzhw|quan zhou|quan zhou shi|tshwantshw|Čchüan-čou|Čiuandžou|Цюаньчжоу|تشوانتشو|چوئنژو|چوانژو|کوانژو|เฉวียนโจว|泉州|泉州市|취안저우 시
1469	Australia/Adelaide	Adelaide|Adalet|Adehlaida|Adelaida|Adelaidae|Adelaidis|Adelaidė|Adelajda|Adelajdo|Adelaïda|Adelaïde|Adelejd|Adelàida|Adélaïde|Edelaid|Tarndanya|Tarndarnya|a de lai de|adelaida|aderedo|adilaid|adiled|adlayd|adylyd|aedeulleideu|aidileda|atileyit|ayڈlyڈ|aډlyd|ayadileda|edile'ida|edileda|ʿedeledi|Αδελαΐδα|Аделаидæ|Аделаида|Аделаїда|Аделейд|Аделејд|Адэлаіда|Ադելաիդա|אדלייד|آدلاید|أديليد|ئادېلايدې|اډلید|ایڈلیڈ|ایڈیلیڈ|एडिलेड|ॲdaleda|ॲडलेड|অ্যাডিলেড|ਐਡੀਲੇਡ|એડિલેઇડ|அடிலெயிட்|అడిలైడ్|ಅಡಿಲೇಡ್|അഡിലെയ്‌ഡ്|แอดิเลด|အက်ဒလိတ်မြို့|ადელაიდა|አዴሌድ|アデレード|阿德来得|阿德莱德|애들레이드
147	Africa/Nairobi	Kiambu
147	America/Chicago	Joliet
147	America/Chicago	Naperville
147	America/Havana	Balcón de la Lisa
147	America/New_York	Bridgeport
147	America/New_York	East Hampton
147	America/New_York	Paterson
147	America/New_York	Savannah
147	America/Santiago	Renca
147	America/Sao_Paulo	Nilópolis
147	America/Toronto	Barrie
147	Asia/Aqtau	Aktau
147	Asia/Bahrain	Manama
147	Asia/Bangkok	Bang Kapi
147	Asia/Ho_Chi_Minh	Hòa Thành
147	Asia/Kolkata	Hājīpur
147	Asia/Kolkata	Sasarām
147	Asia/Kuwait	As Sālimīyah
147	Asia/Shanghai	Honggang
147	Asia/Tehran	Rafsanjān
147	Asia/Tokyo	Iruma
147	Europe/Belgrade	Kragujevac
147	Europe/Kyiv	Bohuniya
147	Europe/Kyiv	Kramatorsk
147	Europe/Kyiv	Shevchenko
147	Europe/Madrid	Salamanca
147	Europe/Madrid	Sarrià-Sant Gervasi
147	Europe/Moscow	Kolomna
147	Europe/Moscow	Kuntsevo
147	Europe/Paris	Clermont-Ferrand
147	Europe/Rome	Mestre
147248	Africa/Lagos|Africa/Luanda|Africa/Kinshasa|Africa/Douala|Africa/Porto-Novo|Africa/Brazzaville|Africa/Niamey|Africa/Ndjamena|Africa/Bangui|Africa/Libreville|Africa/Malabo	WAST
147248	Africa/Lagos|Africa/Luanda|Africa/Kinshasa|Africa/Douala|Africa/Porto-Novo|Africa/Brazzaville|Africa/Niamey|Africa/Ndjamena|Africa/Bangui|Africa/Libreville|Africa/Malabo	WAT
147248	Africa/Lagos|Africa/Luanda|Africa/Kinshasa|Africa/Douala|Africa/Porto-Novo|Africa/Brazzaville|Africa/Niamey|Africa/Ndjamena|Africa/Bangui|Africa/Libreville|Africa/Malabo	West Africa Time
1474	Asia/Makassar	Makassar|Djumpandang|Kota Makassar|Macassar|Makasar|Makasaras|Makasser|Udjung Pandang|Ujungpandang|makasaleu|makasar|makassaru|Макассар|ماکاسار|マカッサル|마카사르
1476	America/Mexico_City	Zapopan|Sapapan|Sapopan|Sapopanas|Sapopano|Tzapopan|sa bo pan|sabwban  khalyskw|sapopan|zapwpan  khalyskw|Σαπόπαν|Запопан|Сапапан|Сапопан|زاپوپان، خالیسکو|سابوبان، خاليسكو|საპოპანი|サポパン|萨波潘
148	Africa/Addis_Ababa	Ārabī
148	Africa/Bamako	Kalaban Koro
148	Africa/Conakry	Siguiri
148	Africa/Luanda	Mbanza Kongo
148	Africa/Mogadishu	Ruqi
148	America/Argentina/Buenos_Aires	Moreno
148	America/Caracas	El Limón
148	America/Chicago	Rockford
148	America/Chihuahua	Ciudad Delicias
148	America/Los_Angeles	Valencia
148	America/Sao_Paulo	Botucatu
148	America/Sao_Paulo	Fazenda Rio Grande
148	America/Sao_Paulo	Sao Rafael
148	America/Toronto	Saguenay
148	America/Vancouver	Coquitlam
148	Asia/Jakarta	Astanajapura
148	Asia/Kolkata	Bhuj
148	Asia/Kolkata	Bārākpur
148	Asia/Riyadh	Arar
148	Asia/Shanghai	Dunhua
148	Asia/Shanghai	Sujiatun
148	Asia/Tehran	Marvdasht
148	Asia/Tokyo	Komaki
148	Asia/Tokyo	Tama
148	Asia/Tokyo	Yonago
148	Europe/Berlin	Prenzlauer Berg
148	Europe/Helsinki	Jyväskylä
148	Europe/Kyiv	Melitopol
148	Europe/London	Dundee
148	Europe/Madrid	Arganzuela
148	Europe/Paris	Nîmes
148	Europe/Rome	Rimini
148	Europe/Simferopol	Kerch
1481	Asia/Shanghai	Yiwu|Choucheng|I-wu|I-wu-hsien|Iu|Yiwuhsien|yi wu|yi wu xian|Иу|义乌|義烏縣
1482	America/Asuncion	Asunción|Asounsion|Asounsyon|Asounsyòn|Asounthion|Assumptio|Assuncao|Assuncion|Assunção|Asuncion|Asunciono|Asuns'jon|Asuns'on|Asunsaun|Asunsion|Asunsjon|Asunsjona|Asunsjonas|Asunson|Asunsyon|Asunsyun|Asúnsjón|Gunung Berapi Asuncion|Paraguay|acunciyon|asnshn|asunshion|asunsion|asunsioni|asunsiyona|asusi'ona|aswnsywn|xa sun si xxng|ya song sen|Ασουνθιόν|Ασουνσιόν|Асунсион|Асунсьйон|Асунсьон|Асунсьён|Ասունսյոն|אסונסיאן|אסונסיון|آسونسیون|أسونسيون|ئاسۇنسىئون|اسنشن|اسونسیون|आसुन्सियोन|ਅਸੂੰਸੀਓਨ|அசுன்சியோன்|ಅಸೂನ್‌ಸಿಯಾನ್|อะซุนซิออง|ཨ་སུན་སི་འན།|ასუნსიონი|አሱንሲዮን|アスンシオン|亞松森|아순시온
1485	Asia/Shanghai	Taizhou|Tai-chiu-chhi|Taitsjou|Taizhou Shi|Taizhou i Zhejiang|Tajchzhou|Tchaj-cou|Tchaj-čou|Thai Chau|Thai Châu|Thoi-chu-su|Thòi-chû-sṳ|Tâi-chiu-chhī|tai zhou|tai zhou shi|taijeou si|Тайчжоу|تەيجۇ شەھىرى|台州|台州市|타이저우 시
1486	Asia/Kolkata	Nashik|Nasik|Nasikas|Nasiko|Naszik|Našikas|Nászik|na xi ke|nacik|nashiku|nashk|nasik|nasika|nasikeu|nask|nasyk|Насик|Нашик|Нашік|ناسک|ناسیک|ناشک|नाशिक|नाशीक|नासिक|নাশিক|ਨਾਸ਼ਿਕ|નાસિક|ନାଶିକ|நாசிக்|నాసిక్|ನಾಸಿಕ್|ნაშიკი|ナーシク|纳西克|나시크
1487	America/New_York	Manhattan|Borough of Manhattan|Manatans|Manathans|Manathas|Manathes|Manatte|Manhatano|Manhattanville|Mankhetten|Mannahattan|Menathans|maenhaeteun|man ha dun|manhatn|mnhtn|mæn hat tan|nyc|Манхеттен|מנהטן|مانهاتن|แมนฮัตตัน|曼哈顿|맨해튼
1487	Asia/Shanghai	Yinchuan|Gin-chhoan-chhi|Gîn-chhoan-chhī|Ho-lan|In'chuan'|Inchuan|Incuanas|Inčuanas|Jin-cchuan|Jin-čchuan|Jinchuan|Jincuan|Jinčuan|Ngan Xuyen|Ngung-chiong|Ngân Xuyên|Ngṳ̀ng-chiŏng|Ning-hsia|Ningsia|Ningsia-hsien|Ningsiafu|Thanh pho Ngan Xuyen|Thành phố Ngân Xuyên|Yin-ch'uan-shih|Yin-ch’uan-shih|Yinchuan Shi|Yinzconh|Yínchuān|inacuyana|inchwan si|mdynt ynshwan|yin chuan|yin chuan shi|yinacu'ana|yinicuwani|yn chwan|ynchwan|yynchwan|Іньчуань|Їньчуань|Јинчуан|Инчуан|Иньчуань|مدينة ينشوان|يىنچۈئەن شەھىرى|ین چوان|ینچوآن|ینچوان|یینچوان|यिनचुआन|ইনচুয়ান|ਯਿਨਚੁਆਨ|യിഞ്ചുവാൻ|ཡིན་ཁྲོའོན་གྲོང་ཁྱེར།|ይንቹዋን|銀川|銀川市|银川|银川市|인촨 시
1488	America/Sao_Paulo	Porto Alegre|Porto Alegri|Porto Alegrė|Porto Alenkre|Porto de Sao Francisco dos Casaes|Porto-Alegro|Portu-Alegre|Portu-Alegri|Portu-Alegry|Portualegri|Portus Alacer|Puerto Alegre|Pôrto de São Francisco dos Casaes|a lei ge li gang|bwrtw alyghry|parto alegre|poleutuallegeuli|porato alegare|porto alegre|portu alegri|pwrtw algrh|pwrtw alygry|Πόρτο Αλέγκρε|Порто Алегре|Порто Алегри|Порту-Алегре|Порту-Алегри|Порту-Алегры|Порту-Алегрі|פורטו אלגרה|بورتو أليغري|پورتو الگره|پورتو الیگري|پورتو الیگرے|पोर्टो अलेग्रे|पोर्तू अलेग्री|পর্টো আলেগ্রে|পোর্তো আলেগ্রে|ਪੋਰਟੋ ਅਲੇਗਰੇ|პორტუ-ალეგრი|ፖrito ʿeleግre|ፖርቶ አለግሬ|ポルト・アレグレ|阿雷格里港|포르투알레그리
149	Africa/Cairo	Disūq
149	Africa/Casablanca	Berrechid
149	Africa/Dakar	Tambacounda
149	Africa/Niamey	Agadez
149	Africa/Tripoli	Sabha
149	America/Cancun	Playa del Carmen
149	America/Fortaleza	Santa Rita
149	America/New_York	Borough Park
149	America/New_York	Hollywood
149	America/Sao_Paulo	Iguatemi
149	America/Sao_Paulo	Queimados
149	Asia/Jerusalem	Reẖovot
149	Asia/Karachi	Chishtian
149	Asia/Karachi	Harunabad
149	Asia/Kolkata	Shāntipur
149	Asia/Makassar	Watampone
149	Asia/Tokyo	Shūnan
149	Europe/London	Burnley
149	Europe/London	Harrow
149	Europe/London	Huddersfield
149	Europe/Madrid	Madrid Centro
149	Europe/Rome	Cagliari
149	Europe/Warsaw	Ursynów
149	Europe/Zagreb	Split
1495	Asia/Yekaterinburg	Yekaterinburg|Catharinoburgum|Ekaterimburgo|Ekaterinbourg|Ekaterinburg|Ekaterinburgo|Ekatěrinburg|Jekaterinburg|Jekaterinburga|Jekaterinburgas|Jekaterinenburg|Jekaterynburg|Jekatyerinburg|Sverdlovsk|Sverolovsk|Yekaterinburq|ekaterinburuku|iyekaterinabarga|ye ka jie lin bao|yekatelinbuleukeu|yekaterinabaraga|yekaterinabarga|ykatrnbrg|ykatrynbrg|ykatrynbrj|yqtrynbwrg|ʿikateriniburiግ|Екатеринбург|Свердловск|יקטרינבורג|يكاترينبرج|یکاترنبرگ|یکاترینبرگ|येकातेरिनबर्ग|ইয়েকাটেরিনবার্গ|ਯੇਕਾਤੇਰਿਨਬਰਗ|ኢካተሪንቡርግ|エカテリンブルク|葉卡捷琳堡|예카테린부르크
1499	America/Belem	Belém|Belem|Belem do Para|Belem do Pará|Belemo|Belen|Belena|Belenas|Belém do Pará|Bethlehem|Para|Pará|Santa Maria de Belem do Grao Para|Santa Maria de Belém do Grão Pará|Vele|Velẽ|bei lun|belem|belema|beleng|beleni|beleም|belleng|beren|blm|bylym|Μπελέμ|Белем|Белен|בלם|بلم|بيليم|بیلیم|बेलेम|বেলেঁ|বেলেম|ਬੇਲੇਮ|เบเลง|ბელენი|ቤሌም|ベレン|贝伦|벨렝
15	Asia/Anadyr	Russia (Anadyr) Time
150	Africa/Johannesburg	Vryheid
150	America/Matamoros	Piedras Negras
150	America/New_York	Astoria
150	America/Santiago	Chillán
150	America/Santiago	Talcahuano
150	America/Toronto	Gloucester
150	Asia/Almaty	Kokshetau
150	Asia/Bangkok	Kỳ Anh
150	Asia/Bangkok	Nong Khaem
150	Asia/Dili	Dili
150	Asia/Karachi	Eminabad
150	Asia/Karachi	Jaranwala
150	Asia/Karachi	Tordher
150	Asia/Kolkata	Anantnag
150	Asia/Kolkata	Malkajgiri
150	Asia/Kolkata	Raigarh
150	Asia/Kolkata	Serilingampalle
150	Asia/Kuala_Lumpur	Bandar Tasik Puteri
150	Asia/Kuala_Lumpur	Bercham
150	Asia/Kuala_Lumpur	Setia Alam
150	Asia/Seoul	Gimcheon
150	Asia/Tokyo	Kukichūō
150	Asia/Tokyo	Musashino
150	Asia/Yerevan	Malatia-Sebastia
150	Atlantic/Canary	La Laguna
150	Europe/Istanbul	Erzincan
150	Europe/Istanbul	Kırşehir
150	Europe/Istanbul	Kızıltepe
150	Europe/Kyiv	Zarichnyi
150	Europe/Madrid	Badajoz
150	Europe/Moscow	Balashikha
150	Europe/Moscow	Zhulebino
1500	Asia/Dhaka	Khulna|Hulna|Khulnâ|Kkhelna|Kkhulna|Kulna|Kulno|Kˌұlna|Xulna|khulana|khwlna|khwlnh|ku er na shi|kulna|kuruna|Кулна|Кхелна|Кхулна|Құлна|خولنا|خولنه|کھلنا|खुलना|খুলনা|ਖੁਲਨਾ|குல்னா|ኁልna|ኁልና|クルナ|库尔纳市|쿨나
15008	Africa/Mogadishu|Africa/Addis_Ababa	Somalia|Soomaaliya|الصومال
1505	Europe/Berlin	Munich|Lungsod ng Muenchen|Lungsod ng München|Minca|Minche|Minga|Minhen|Minhene|Minkhen|Miunchenas|Miwnix|Mjunkhen|Mnichov|Mnichow|Mníchov|Monachium|Monacho|Monaco de Baviera|Monaco di Baviera|Monaco e Baviera|Monacu|Monacu di Baviera|Monacum|Muenchen|Muenegh|Muenhen|Muenih|Munchen|Munhen|Munic|Munich ed Baviera|Munih|Munike|Munique|Munix|Munkeno|Munkhen|Munîh|Mynihu|Myunxen|Myunxén|Mònacu|Mùnich ëd Baviera|Múnic|Múnich|München|Münegh|Münhen|Münih|mi wnik|mi'unika|mi'unikha|miunkheni|miyunik|miyuniki|mu ni hei|mwinhen|mwnkh|mwnykh|mynkn|myunhen|myunik|myunikha|myunsena|mywnkh|mywnykh|Μόναχο|Минхен|Мюнхен|Мүнхен|Мүнхэн|Мӱнхен|Միւնիխ|Մյունխեն|מינכן|مونخ|مونیخ|ميونخ|ميونيخ|میونخ|म्युन्शेन|म्यूनिख|মিউনিখ|ਮਿਊਨਿਕ|மியூனிக்|ಮ್ಯೂನಿಕ್|มิวนิก|မြူးနစ်ချ်မြို့|მიუნხენი|ሚዩኒክ|ミュンヘン|慕尼黑|뮌헨
1507	Asia/Ho_Chi_Minh	Cần Thơ|Can Tho|Kan Tho|Kan Tkho|kaina tho|kan thw|kana tho|kani to|kanto|kantw|kyana tho|kyn tھw|qin ju shi|Кан Тхо|كان ثو|کانتو|کین تھو|कैन थो|ক্যান থো|ਕਨ ਥੋ|ካን ቶ|カントー|芹苴市
151	Africa/Accra	Koforidua
151	Africa/Cairo	Akhmīm
151	Africa/Cairo	Girga
151	Africa/Johannesburg	Etwatwa
151	America/Los_Angeles	Escondido
151	America/Recife	Garanhuns
151	America/Sao_Paulo	Araucária
151	Asia/Amman	Ṣuwayliḥ
151	Asia/Karachi	Kohat
151	Asia/Karachi	Layyah
151	Asia/Karachi	Shujaabad
151	Asia/Kolkata	Beāwar
151	Asia/Kolkata	Hindupur
151	Asia/Kuching	Bintulu
151	Asia/Singapore	Bukit Merah Estate
151	Asia/Tehran	Gonbad-e Kāvūs
151	Asia/Tokyo	Higashimurayama
151	Europe/Berlin	Regensburg
151	Europe/Kyiv	Sykhiv
151	Europe/London	Poole
151	Europe/Madrid	Logroño
151	Europe/Oslo	Stavanger
1512	America/Ciudad_Juarez	Ciudad Juárez|Altepetl Juarez|Altepetl Juárez|Chuaresas|Ciudad Juarez|El Paso del Norte|Huaresa|Juarez|Juarezo|Juárez|Lungsod Juarez|Lungsod Juárez|Paso del Norte|S'judad-Khuarehs|S'judad-Khuares|Sioudad Chouares|Siudad Chuaresas|Siudad Khuares|Sjudad Khvarez|Syudat Xuares|hua lei si cheng|si'udada hu'arejha|siudad-khuaresi|siudadeuhualeseu|sywdad khwars. chyywaywa|sywdad khwaryz|Σιουδάδ Χουάρες|Сиудад Хуарес|Сьюдад-Хуарес|Сьюдад-Хуарэс|Сјудад Хварез|Սյուդատ Խուարես|סיודאד חוארס|سيوداد خواريز|سیوداد خوارس٬ چیئوائوا|سیوداد خواریز|सिउदाद हुआरेझ|სიუდად-ხუარესი|シウダー・フアレス|華雷斯城|시우다드후아레스
1515	Europe/Stockholm	Stockholm|Estocolm|Estocolme|Estocolmo|Estocolmu|Estocòlme|Estokolma|Estokolmo|Holmia|Stakgol'm|Stjokolna|Stoccholm|Stoccolma|Stockholbma|Stockolm|Stocolm|Stocolma|Stocòlma|Stocólma|Stokcholme|Stokgol'm|Stokgol'm osh|Stokgolm|Stokhol'm|Stokholm|Stokholma|Stokholmas|Stokholmi|Stokholmo|Stokkholm|Stokkholmur|Stokkhólmur|Stokkolma|Stokol'ma|Stokolm|Stuculma|Stuokhuolms|Stócólm|Sztokholm|Sztokhòlm|Tukholma|astkhlm|satakahoma|seutogholleum|si de ge er mo|stak'hom|stakahoma|stokahoma|stwkhwlm|stwqhwlm|stxkholm|sutokkuhorumu|Štokholm|Στοκχόλμη|Стакгольм|Стокhольм|Стокгольм|Стокгольм ош|Стокольма|Стокхолм|Стокҳолм|Стёколна|Ստոկհոլմ|סטוקהולם|שטאקהאלם|استکهلم|ستوكهولم|ستۆکھۆڵم|سٹاکہوم|ܣܛܘܩܗܘܠܡ|स्टकहोम|स्टॉकहोम|स्तकहोम|স্টকহোম|ਸਟਾਕਹੋਮ|ஸ்டாக்ஹோம்|స్టాక్‌హోమ్|ಸ್ಟಾಕ್‍ಹೋಮ್|സ്റ്റോക്ക്‌ഹോം|สตอกโฮล์ม|སི་ཏོག་ཧོ་ལིམ།|စတော့ဟုမ်းမြို့|სტოკჰოლმი|ስቶኮልም|ᔅᑑᒃᓱᓪᒻ/stuukhulm|ストックホルム|斯德哥尔摩|斯德哥爾摩|스톡홀름|𐍃𐍄𐌿𐌺𐌺𐌰𐌷𐌿𐌻𐌼𐍃
152	America/Argentina/Buenos_Aires	Balvanera
152	America/Chicago	Kansas City
152	America/Denver	Lakewood
152	America/New_York	Washington Heights
152	America/Sao_Paulo	Pouso Alegre
152	Asia/Baghdad	As Samawah
152	Asia/Baghdad	Baqubah
152	Asia/Baghdad	Simele
152	Asia/Baghdad	Sumayl
152	Asia/Ho_Chi_Minh	Cần Giuộc
152	Asia/Karachi	Wazirabad
152	Asia/Kolkata	Bānda
152	Asia/Kolkata	Dinapore
152	Asia/Kolkata	Porbandar
152	Asia/Pyongyang	Sinp’o
152	Asia/Pyongyang	Songnim-ni
152	Asia/Shanghai	Beining
152	Asia/Shanghai	Chenghua
152	Asia/Shanghai	Dingzhou
152	Asia/Shanghai	Longfeng
152	Asia/Shanghai	Pengpu
152	Europe/Berlin	Neuss
152	Europe/Moscow	Strogino
1525	Asia/Tokyo	Kobe|Kobe-chhi|Kobe-shi|Kobeh|Kobeo|Kobė|Kompe|Kóbe|Kôbe-chhī|Kōbe|Kōbe-shi|Lungsod ng Kobe|gobe si|kaube|kho bea|kobe|kope|koubeshi|kwbh|qwbh|shen hu|shen hu shi|Κόμπε|Кобе|Кобэ|Կոբե|קובה|كوبه|کوبه|کوبے|कोबे|কৌবে|கோபே|โคเบะ|კობე|こうべし|神戶|神户市|神戸|神戸市|고베 시
1526	America/Chicago	San Antonio|San Antonijus|San Antonio (Texas)|San Antonio de Bejar|San Antoniyo|San Antònio|San-Antonia|San-Antonio|Sanantonio|Sanctus Antonius|can antoniyo|saen-antonio|saina entoniyo|san antoniyo|san antwnyw|san'antonio|san-antʼonio|sana antoni'o|sena amtoniyo|sheng an dong ni ao|Σαν Αντόνιο|Сан Антонио|Сан-Антонио|Сан-Антоніа|Сан-Антоніо|Սան Անտոնիո|סאן אנטאניא|סן אנטוניו|سان آنتونیو|سان أنطونيو|سان انٹونیو|सॅन अँटोनियो|सैन एन्टोनियो|স্যান অ্যান্টোনিও|ਸਾਨ ਆਂਤੋਨੀਓ|சான் அந்தோனியோ|శాన్ అంటోనియో|സാൻ അന്റോണിയോ|แซนแอนโทนีโอ|სან-ანტონიო|サンアントニオ|圣安东尼奥|聖安東尼奧|샌안토니오
153	Africa/Algiers	Souk Ahras
153	Africa/Cairo	Mīt Ghamr
153	Africa/Kigali	Musanze
153	America/Caracas	Valle de La Pascua
153	America/Chicago	Jackson
153	America/Chicago	Pasadena
153	America/Lima	Chincha Alta
153	America/Los_Angeles	Pomona
153	America/Sao_Paulo	Mogi Guaçu
153	America/Sao_Paulo	Parelheiros
153	Asia/Ho_Chi_Minh	Thị Trấn Thuận Châu
153	Asia/Kolkata	Bālurghāt
153	Asia/Kolkata	Fyzābād
153	Asia/Kolkata	Hazāribāgh
153	Asia/Kolkata	Medinīpur
153	Asia/Seoul	Andong
153	Asia/Shanghai	Boshan
153	Asia/Shanghai	Sanshui
153	Asia/Shanghai	Yangchun
153	Asia/Tokyo	Kariya
153	Australia/Brisbane	Cairns
153	Europe/Amsterdam	Enschede
153	Europe/Berlin	Kreuzberg
1536	America/Sao_Paulo	Goiânia|Ciutat de Goiania|Ciutat de Goiânia|Goiana|Goiania|Goianá|Gojani|Gojanija|Gojas|Goyania|Goyaniya|gayaniya|ge ya ni ya|ghwyanya|go'anni'a|go'iyaniya|goiania|goyaniya|gwyanya|gwyyanya|jwyanya|ko ya neiy|Гойас|Гояни|Гояния|Гоянія|Гојанија|גואיאניה|جويانيا|غويانيا|گوئیانیا|گویانیا|गोयानिया|গয়ানিয়া|গোইয়ানিয়া|ਗੋਆਂਨੀਆ|โกยาเนีย|გოიანია|ጎያኒያ|ゴイアニア|戈亚尼亚|고이아니아
1538	Asia/Tokyo	Kawasaki|Cita de Kawasaki|Cità de Kawasaki|Kauasaki|Kavasaki|Kavasakis|Kavaszaki|Kawasaki City|Kawasaki Si|Kawasaki-chhi|Kawasaki-chhī|Kaŭasaki|chuan qi|chuan qi shi|gawasaki si|kavasaki|kawasaky|kawasaky  kanagawa|kha wa saki|Καβασάκι|Кавасаки|Кавасакі|Կավասակի|קווסאקי|كاواساكي|کاواساکی، کاناگاوا|कावासाकी|คะวะซะกิ|川崎|川崎市|가와사키 시
15388	Africa/Lagos	Lagos|Eko|Lacupolis|Lagas|Lagos shaary|Lagosa|Lagosas|Lagoso|Laguosos|Laqos|Logos|la ge si|lageas|laghws|lagos|lagosa|lagoseu|lagosi|laguseu|lagws|lajws|lakos|legosa|lek xs|ragosu|Èkó|Λάγος|Лагас|Лагос|Лагос шаары|Лаґос|Լագոս|לאגאס|לאגוס|لاجوس|لاغوس|لاگوس|لاگۆس|लागोस|লেগোস|ਲਾਗੋਸ|લાગોસ|லாகோஸ்|లాగోస్|ಲಾಗೊಸ್|ലാഗോസ്|เลกอส|လေးဂို့စ်မြို့|ლაგოსი|ሌጎስ|ラゴス|拉哥斯|라고스|라구스
1539	Asia/Shanghai	Putian|Buo-dieng|Buò-dièng|Hinghwa|Hinghwafu|Hsing-hua|P'u-t'ien|P'u-t'ien-hsien|P'u-t'ien-hsien-ch'eng|Pchu-tchien|Pho-chhan-chhi|Phu GJien|Phu-thien-su|Phô͘-chhân-chhī|Phù-thièn-sṳ|Phủ Điền|Putian Shi|Putjan'|Putjen|Putyen shehiri|P’u-t’ien|P’u-t’ien-hsien|P’u-t’ien-hsien-ch’eng|ho tian|ho tian shi|pu tian|pu tian shi|putyen si|pwtyan|Путянь|Путјен|پوتیان|ホ田|ホ田市|莆田|莆田市|푸톈 시
154	Africa/Cairo	Abū Kabīr
154	Africa/Kampala	Katabi
154	Africa/Kinshasa	Bumba
154	Africa/Lagos	Shomolu
154	Africa/Maputo	Xai-Xai
154	Africa/Nairobi	Kitengela
154	Africa/Tripoli	Janzūr
154	America/Chicago	Frisco
154	America/New_York	East Chattanooga
154	America/New_York	Springfield
154	America/Santiago	La Serena
154	America/Santo_Domingo	San Cristóbal
154	America/Sao_Paulo	Santana de Parnaíba
154	Asia/Kathmandu	Birendranagar
154	Asia/Kolkata	Dalūpura
154	Asia/Kolkata	Kishangarh
154	Asia/Kolkata	Nalgonda
154	Asia/Kolkata	Rudrapur
154	Asia/Nicosia	Limassol
154	Asia/Seoul	Gwangyang
154	Asia/Shanghai	Fu’an
154	Asia/Shanghai	Guangshui
154	Asia/Shanghai	Zhaodong
154	Asia/Tokyo	Noda
154	Asia/Urumqi	Wujiaqu
154	Europe/Bucharest	Brăila
154	Europe/Budapest	Miskolc
154	Europe/Istanbul	Viranşehir
154	Europe/Moscow	Kovrov
154	Europe/Moscow	Lyubertsy
154	Indian/Reunion	Saint-Denis
15407	Asia/Yekaterinburg	Russia (Yekaterinburg) Time
15407	Asia/Yekaterinburg	Yekaterinburg Standard Time
15407	Asia/Yekaterinburg	Yekaterinburg Summer Time
15407	Asia/Yekaterinburg	Yekaterinburg Time
1542	Africa/Harare	Harare|Arare|Charare|Hararensis Urbs|Harareo|Hararė|Kharare|Kharareh|Salisbury|ha la lei|halale|harare|harary|hrarh|hrary|Χαράρε|Хараре|Харарэ|Հարարե|הארארה|هارارى|هراره|هراري|ھارارې|ھەرارێ|ہرارے|हरारे|ਹਰਾਰੇ|ହାରାରେ|ஹராரே|ฮาราเร|ཧ་ར་རི།|ჰარარე|ሀራሬ|ハラレ|哈拉雷|하라레
1542	Africa/Monrovia	Monrovia|Manrovija|Monrobia|Monrofia|Monrovi|Monrovii|Monrovija|Monrovio|Monroviya|Monrowia|Monròvia|Monróvia|Monróvía|manarobhiya|manroweiy|manrwwya|meng luo wei ya|monarovi'a|monlobia|monrobia|monrovhiya|monrovia|monroviya|mwnrwbyh|mwnrwfya|mwnrwwya|Μονρόβια|Манровія|Монрови|Монровия|Монровија|Монровія|Մոնրովիա|מאנראוויע|מונרוביה|مانروویا|مونروفيا|مونروویا|مۆنرۆڤیا|मोन्रोव्हिया|মনরোভিয়া|ਮੋਨਰੋਵੀਆ|மொன்றோவியா|มันโรเวีย|མོང་རོ་ཝི་ཡ།|მონროვია|ሞንሮቪያ|モンロビア|蒙罗维亚|蒙羅維亞|몬로비아
1544	Asia/Almaty	Astana|Ak-Mola|Akmola|Akmolins'k|Akmolinsk|Aqmola|Astano|Astanà|Astaná|Asztana|Aστάνα|Bozok|Cilinograd|Noer-Soeltan|Nour-Soultan|Nur-Soltan|Nur-Sultan|Nur-Sultano|Nur-Sultán|Nursultʻan|Nұr-Sұltan|Ostona|Qaraotkel|Qaraötkel|Tselinograd|a si ta na|aseutana|astana|astanh|astant|astanٱ|astanہ|astʼana|asutana|nwr sltan|nwrsltan|nwrswltan|nۇrsۇltan|yastana|ʼstnh|Ак-Мола|Акмола|Акмолінськ|Астана|Нур-Солтан|Нур-Султан|Нұр-Сұлтан|Остона|Цілиноград|Աստանա|Նուրսուլթան|אסטנה|آستانا|آستانه|آستانٱ|آستانہ|أستانة|أسطانا|ئاستانا|استانا|استانه|نور سلطان|نورسلطان|نورسولتان|نۇرسۇلتان|আস্তানা|ასტანა|አስታና|アスタナ|阿斯塔纳|아스타나
1545	Asia/Shanghai	Wanzhou|wan zhou qu|万州区
1547	Asia/Tehran	Isfahan|Aspadana|Dakbayan sa Esfahan|Dakbayan sa Esfahān|Esfahan|Esfahano|Esfahān|Esfehan|Eşfahān|Eşfehān|Eṣfahān|Isfachan|Isfahana|Isfahanas|Isfahanum|Isfahon|Isfahán|Isfahāna|Isfakhan|Isfehan|Ispahan|Iszfahan|Iszfahán|Kota Isfahan|Spahan|Yspyhan|asfhan|aysfahan|esaphahana|esufahan|icupakan|isafahana|iseupahan|isfahana|isphahana|xis fa han|yi si fa han|Îsfehan|İsfahan|İsfehan|Ισφαχάν|Ісфахан|Исфахан|Исфаҳон|Исфаһан|Սպահան|אספהאן|أصفهان|ئسفأھان|ئەسفەھان|اصفهان|اصفہان|ایصفاهان|इस्फहान|इस्फ़हान|এসফাহন|ਇਸਫ਼ਹਾਨ|இசுபகான்|อิสฟาฮาน|ისპაანი|エスファハーン|伊斯法罕|이스파한
1547	Pacific/Auckland	Auckland|Aucland|Aucopolis|Auklando|Awklanda|Aŭklando|Oklan|Okland|Oklandas|Oklant|Oklend|Oklenda|Tamaki-makau-rau|Tāmaki-makau-rau|akalainda|akalyanda|akland|aklant|aklnd|aklynڈ|ao ke lan dou hui qu|awkland|awklnd|okalanda|okalenda|okeullaendeu|oklainda|okurando|xokh lænd|yavkland|ʿokilanidi|Ώκλαντ|Окланд|Окленд|Օկլենդ|אוקלנד|آوکلند|آکلند|آکلینڈ|أوكلاند|ئاۋكلاند|ऑकलंड|ऑक्लैण्ड|অকল্যান্ড|ਆਕਲੈਂਡ|ઓકલેન્ડ|ஆக்லன்ட்|ఆక్లాండ్|ಆಕ್ಲೆಂಡ್‌|ഓക്‌ലൻഡ്|โอคแลนด์|အော့ကလန်မြို့|ოკლენდი|ኦክላንድ|オークランド|奧克蘭都會區|오클랜드
15477	Africa/Ndjamena	Chad|تشاد|Tchad
155	Africa/Accra	Tema
155	Africa/Cairo	Al Ḩawāmidīyah
155	Africa/Casablanca	Settat
155	Africa/Lagos	Kisi
155	Africa/Malabo	Malabo
155	America/Bahia	Ilhéus
155	America/Cayenne	French Guiana Time
155	America/Guatemala	Villa Canales
155	America/Los_Angeles	Sunnyvale
155	America/Mexico_City	San Martin Texmelucan de Labastida
155	America/Recife	Camaragibe
155	America/Sao_Paulo	Itajaí
155	America/Sao_Paulo	São Mateus
155	Asia/Amman	Ar Ramthā
155	Asia/Baghdad	Al Miqdādīyah
155	Asia/Ho_Chi_Minh	Tuy Hòa
155	Asia/Ho_Chi_Minh	Đức Phổ
155	Asia/Karachi	Jampur
155	Asia/Kolkata	Hanumāngarh
155	Asia/Kolkata	Hassan
155	Asia/Kolkata	Thānesar
155	Asia/Kolkata	Vidisha
155	Asia/Manila	Guyong
155	Asia/Shanghai	Lianghu
155	Asia/Shanghai	Xinqiao
155	Asia/Shanghai	Yichun
155	Asia/Shanghai	Yizhou
155	Asia/Tokyo	Katsuta
155	Asia/Tokyo	Kawanishi
155	Europe/Belgrade	Zemun
155	Europe/London	Telford
155	Europe/Madrid	Tetuán de las Victorias
155	Europe/Stockholm	Örebro
155	Indian/Mauritius	Port Louis
1550	Asia/Shanghai	Mianyang|Bian-iong-chhi|Biân-iông-chhī|Mianyang Shi|Mien Duong|Mien-chou|Mien-jang|Mien-yang|Mien-yang-hsien|Mienchow|Mieng-iong|Mienjan|Mièng-iòng|Miên Dương|Mjan'jan|Mjenjang|Myan'yan|Myan’yan|mian yang|mian yang shi|myanyang|myen-yang si|Миенян|Мяньян|Мјенјанг|ميەنياڭ شەھىرى|میانیانگ|綿陽|綿陽市|绵阳|绵阳市|몐양 시
15503	America/Toronto|America/Winnipeg	Ontario
1553	Africa/Lagos	Onitsha|Onicha|Onicjo|Oniĉjo|Onịchạ|ao ni cha|onicha|Онитша|Онича|Оніча|オニチャ|奧尼查|오니차
1553	Asia/Shanghai	Zhaoqing|Cao-cching|Chao-ch'ing|Chao-ch'ing-chen|Chao-chou|Chao-ch’ing|Chao-ch’ing-chen|Chao-king|Chzhaocin|Dieu-keng|Diêu-kéng|Dzaocing|Kao-yao|Kao-yao-hsien|Koyiu|Koyiu-hsien|Koynihsien|Sau-khin-su|Sau-khin-sṳ|Shiu Hing|Shiuhing|Shiuhingfu|Tiau-kheng-chhi|Tiāu-khèng-chhī|Trieu Khanh|Triệu Khánh|gʼwzyng|jaoching si|zhao qing|zhao qing shi|zhawchng|zhawchyng|zhawkyng|Čao-čching|Џаоћинг|Чжаоцин|גאוצינג|ژاؤچینگ|ژاوچنگ|ژاوکینگ|肇庆|肇庆市|肇慶|肇慶市|자오칭 시
155342	America/Chicago|America/Mexico_City|America/Monterrey|America/Guatemala|America/Tegucigalpa|America/Merida|America/Managua|America/El_Salvador|America/Matamoros|America/Chihuahua|America/Costa_Rica|America/Regina	CT
155342	America/Chicago|America/Mexico_City|America/Monterrey|America/Guatemala|America/Tegucigalpa|America/Merida|America/Managua|America/El_Salvador|America/Matamoros|America/Chihuahua|America/Costa_Rica|America/Regina	Central Daylight Time
155342	America/Chicago|America/Mexico_City|America/Monterrey|America/Guatemala|America/Tegucigalpa|America/Merida|America/Managua|America/El_Salvador|America/Matamoros|America/Chihuahua|America/Costa_Rica|America/Regina	Central Standard Time
155342	America/Chicago|America/Mexico_City|America/Monterrey|America/Guatemala|America/Tegucigalpa|America/Merida|America/Managua|America/El_Salvador|America/Matamoros|America/Chihuahua|America/Costa_Rica|America/Regina	Central Time
1554	Europe/Simferopol	Ukraine (Simferopol) Time
156	Africa/Addis_Ababa	Nek’emtē
156	Africa/Cairo	Qalyub
156	Africa/Casablanca	Fès al Bali
156	Africa/Johannesburg	Westonaria
156	Africa/Nairobi	Juja
156	America/Fortaleza	Caxias
156	America/Guatemala	Escuintla
156	America/Mexico_City	San Pablo de las Salinas
156	Asia/Bangkok	Lampang
156	Asia/Ho_Chi_Minh	Bạc Liêu
156	Asia/Kolkata	Saharsa
156	Asia/Kuala_Lumpur	Batu Pahat
156	Asia/Kuala_Lumpur	Sitiawan
156	Asia/Manila	Mariveles
156	Asia/Shanghai	Lizhi
156	Asia/Tokyo	Hitachi-Naka
156	Europe/Istanbul	Ereğli
156	Europe/London	Enfield Town
156	Europe/London	York
156	Europe/Madrid	Marbella
1561	Asia/Vientiane	Laos Time
1565	Asia/Karachi	Quetta|Ketta|Kotah|Kueta|Kveta|Kveto|Kvetta|Kvéta|Kwatah|Kweta|Shal|Shalkot|Shāl|Shālkot|khewt ta|ko'ita|koyeta|kuetta|kui da|kuvetta|kuweta|kverra|kveta|kvetta|kweta|kwyth|Квета|Кветта|Куета|كويته|کوئٹہ|کوټه|کویته|क्वेटा|क्वेट्टा|কোয়েটা|ਕੋਇਟਾ|குவெட்டா|ക്വെറ്റ|ක්වේටා‍|เควตตา|კვეტა|ኩዌታ|クエッタ|奎達|퀘타
1566	Asia/Qatar	Qatar Time
1569	Asia/Bahrain	Bahrain|البحرين
1569	Asia/Damascus	Damascus|Al-Sham|Al-Shām|An Damaisc|Cham|Damas|Damasc|Damasch|Damasco|Damascu|Damasek|Damashq|Damasiko|Damask|Damaska|Damaskas|Damasko|Damaskos|Damaskosy|Damasku|Damaskus|Damaszek|Damaszkusz|Damašek|Dameski|Dammeseq|Damsyik|Dimaejk|Dimaesq|Dimashk|Dimashk al-Sham|Dimashk al-Shām|Dimashku|Dimashq|Dimeshki esh Sham|Dimishiq|Dimishku|Dimishq|Dimäjk|Dimäşq|Domas|Domás|Dàmáskù|Dəməşq|Esh Sham|Esh Shām|Kamakeko|Ndamako|Ndamáko|Sam|d mshq|da ma shi ge|damasaka|damasakasa|damaseukuseu|damaskas|damaskasa|damasukasu|dameska|damiska|dimisqu|dmshq|dmsq|drmswq|timisku|Şam|Δαμασκός|Дамаск|Дамаскус|Дамаскъ|Димашкъ|Димишкъ|Димишқ|Դամասկոս|דמשק|د مشق|دمشق|دیمەشق|دەمەشىق|ܕܪܡܣܘܩ|ދިމިޝްޤު|दमास्कस|दमिश्क|দামেস্ক|ਦਮਸ਼ਕ|ଡାମାସକସ|திமிஷ்கு|ಡಮಾಸ್ಕಸ್|ദമാസ്കസ്|ดามัสกัส|དྷ་མ་སི་ཁོ་སི།|ဒမားစကပ်မြို့|დამასკი|ደማስቆ|ダマスカス|大馬士革|大马士革|다마스쿠스|𐌳𐌰𐌼𐌰𐍃𐌺𐍉/Damasko
1569	Pacific/Honolulu	HST
1569	Pacific/Honolulu	Hawaii
1569	Pacific/Honolulu	Hawaii Time
1569	Pacific/Honolulu	United States (Honolulu) Time
157	Africa/Addis_Ababa	Harar
157	Africa/Dakar	Diourbel
157	America/Argentina/Cordoba	Río Cuarto
157	America/Los_Angeles	Salinas
157	America/Mexico_City	Cuautla
157	America/Sao_Paulo	Itapetininga
157	Asia/Bangkok	Nong Chok
157	Asia/Hong_Kong	Aberdeen
157	Asia/Jakarta	Perbaungan
157	Asia/Jakarta	Sunggal
157	Asia/Karachi	Arif Wala
157	Asia/Shanghai	Nanpiao
157	Asia/Tokyo	Ueda
157	Asia/Vladivostok	Ussuriysk
157	Europe/Chisinau	Tiraspol
157	Europe/Kyiv	Avtozavodskyi
157	Europe/Madrid	San Blas-Canillejas
157	Europe/Moscow	Admiralteisky
157	Europe/Rome	Livorno
157	Europe/Vienna	Salzburg
15701	Europe/Istanbul	Istanbul|Bizanc|Bizánc|Byuzandion|Byzance|Byzantion|Byzantium|Byzanz|Carigrad|Constantinoble|Constantinopla|Constantinople|Constantinopolen|Constantinopoli|Constantinopolis|Costantinopoli|Estambul|Istamboul|Istambul|Istambuł|Istampoul|Istanbu|Istanbúl|Istʻanpul|Isztambul|Konstantinapoly|Konstantinopel|Konstantinopol|Konstantinopolo|Konstantinoupoli|Konstantinoupolis|Konstantinápoly|Kostandnupolis|Kustantiniyah|Micklagard|Micklagård|Mikligardur|Mikligarður|Stambol|Stamboul|Stambul|Stambula|Stambuł|Stambұl|Tsarigrad|Vizantija (Vizantija)|Vyzantio|astanbwl|astnbwl|bijantium|byuzantion|byzntywn|isatambula|iseutanbul|istambula|isutanburu|stin Poli [stimˈboli]|yi si tan bao|yi si tan bu er|İstanbul|Βυζάντιο|Βυζαντιο|Ισταμπουλ|Ισταμπούλ|Κωνσταντινουπολη|Κωνσταντινούπολη|Κωνσταντινούπολις|στην Πόλι [stimˈboli]|Византија (Vizantija)|Истанбул|Стамбол|Стамбул|Стамбұл|Բյուզանդիոն|Իսթանպուլ|Կոստանդնուպոլիս|Ստամբուլ|ביזנטיון|استانبول|استنبول|اسطنبول|इस्तांबुल|ইস্তাম্বুল|ਇਸਤਾਂਬੁਲ|イスタンブール|ビュザンティオン|伊斯坦堡|伊斯坦布尔|비잔티움|이스탄불
1572	Asia/Shanghai	Guilin|Garadskaja akruga Gujlin'|Guejlin|Guilin Shi|Gujlin|Gujlin'|Gveilinz|Kuei-lin|Kuei-lin-shih|Kuej-lin|Kui-lim-su|Kui-lìm-sṳ|Kweilin|Kweilin-hsien|Lin-kuei|Lin-kuei-hsien|Lin-kwei|Ling-ch'uan|Ling-ch’uan|Que Lam|Quế Lâm|gu'ilina|gu-ilin si|gui lin|gui lin shi|kuy hlin|Гарадская акруга Гуйлінь|Гуейлин|Гуејлин|Гуйлинь|گۇيلىن شەھىرى|गुइलिन|กุ้ยหลิน|桂林|桂林市|구이린 시
1573	America/New_York	Philadelphia|Coaquannock|Fi-sang|Fi-sàng|Filadehl'fija|Filadel'fi|Filadel'fij|Filadel'fija|Filadelfi|Filadelfia|Filadelfiae|Filadelfie|Filadelfii|Filadelfija|Filadelfijo|Filadelfio|Filadelfiya|Filadelfiye|Filadelfiä|Filadèlfia|Filadélfia|Filadélfiye|Ga-na-ta-jen-go-na|Phila|Philadelpheia|Philadelphie|Philly|Quequenakee|Tsi wahswen:to Tekahso:ken|Tsi wahswèn:to Tekahsó:ken|fei cheng|fi la delfeiy|filadailafi'a|firaderufia|flaڈylfya|fyladlfya|fyladlfya  pnsylwanya|philadelaphiya|philadelphiya|piladelpia|pilatelpiya|pilladelpia|pyldlpyh|Φιλαδέλφεια|Филаделфиа|Филаделфия|Филаделфија|Филадельфи|Филадельфий|Филадельфия|Філадельфія|Філадэльфія|Ֆիլադելֆիա|פילאדעלפיע|פילדלפיה|فلاڈیلفیا|فلاڈیلفیا، پنسلوانیا|فيلادلفيا|فیلادلفیا|فیلادلفیا، پنسیلوانیا|फिलाडेल्फिया|ফিলাডেলফিয়া|ਫ਼ਿਲਾਡੈਲਫ਼ੀਆ|ફિલાડેલ્ફિયા|பிலடெல்பியா|ఫిలడెల్ఫియా|ಫಿಲಡೆಲ್ಫಿಯಾ|ഫിലഡെൽഫിയ|ฟิลาเดลเฟีย|ဖီလာဒဲလ်ဖီးယားမြို့|ფილადელფია|ፊላዴልፊያ|ភីឡាដេលផ្យា|フィラデルフィア|費城|费城|필라델피아
1573	Asia/Phnom_Penh	Phnom Penh|Krong Chaktomuk|Nam Van|Nam-Vang|Nom Pen|Phnom Pen|Phnom Pénh|Phnom-Penh|Phnompen|Phnompenh|Phnum Penh|Phnum Peny|Phnum Pénh|Phnum Pény|Phnôm Pênh|Phon Phen|Pnampen'|Pnom Pehn'|Pnom Pen|Pnom Pen'ch|Pnom Pene|Pnom Penh|Pnompen|Pnompen'|Pnompena|Pnompenis|Pnompeno|Pnompeņa|Ville de Phnom Penh|bnwm bnh|fnwm pn|fnwm pېn|jin bian|namapenha|panoma pena|peunompen|phnm pen|phnmpey|pnwm pn|punom pen|punonpen|Πνομ Πενχ|Пнампень|Пном Пен|Пном Пэнь|Пномпень|Պնոմպեն|פנום פן|بنوم بنه|فنوم پن|فنوم پېن|پنوم پن|پنوم‌پن|پنۆم پێن|नामपेन्ह|पनॉम पेन|প্‌নম পেন|புனோம் பென்|พนมเปญ|พนมเปณ|ཕོམ་ཕེན།|ဖနွမ်းပင်မြို့|პნომპენი|ፕኖም ፔን|ភនកពងតរាច|ភនពេញ|ភ្នំកំពង់ត្រាច|ភ្នំពេញ|プノンペン|金边|프놈펜
1578	Asia/Riyadh	Makkah|A Meca|La Meca|La Mecca|La Mecque|Macoraba|Maekkae|Makka|Makkah al Mukarramah|Makkah al Mukarraman|Makkah al-Mukarramah|Meca|Mecca|Mecka|Meice|Meka|Mekao|Meke|Mekka|Mekkah|Mekke|Mekko|Mäkkä|Məkkə|mai jia|mak kah|maka|makka|meka|mekka|mkh|mkt|mkt almkrmt|Μέκκα|Мека|Мекка|Мекке|Мәккә|מכה|مكة|مكة المكرمة|مكه|مکه|مکہ|मक्का|মক্কা|ਮੱਕਾ|มักกะฮ์|མ་ཁ།|მექა|መካ|メッカ|麥加|메카
1579	America/Mexico_City	León de los Aldama|Ciudad de Leon|Ciudad de León|Leon|Leon Guanajuato|Leon de los Aldama|Leon de los Aldamas|León|León de los Aldamas|reon|レオン
158	Africa/Addis_Ababa	Dīla
158	Africa/Algiers	Bordj Bou Arreridj
158	Africa/Algiers	El Achir
158	Africa/Harare	Gweru
158	Africa/Luanda	Panguíla
158	America/Belem	Abaetetuba
158	America/Havana	Centro Habana
158	America/Los_Angeles	Hayward
158	America/Los_Angeles	Palmdale
158	America/Phoenix	Tempe Junction
158	America/Sao_Paulo	Itapecerica da Serra
158	Asia/Baghdad	Sāmarrā’
158	Asia/Bangkok	Chom Thong
158	Asia/Ho_Chi_Minh	Thốt Nốt
158	Asia/Kolkata	Batāla
158	Asia/Kolkata	Jaigaon
158	Asia/Kolkata	Orai
158	Asia/Kuala_Lumpur	George Town
158	Asia/Singapore	Bukit Batok New Town
158	Europe/Moscow	Gol’yanovo
158	Europe/Paris	Grenoble
1584	Asia/Shanghai	Yangzhou|Chiang-tu|Chiang-tu-hsien|Duong Chau|Dương Châu|Han-chiang|Inciue|Iong-chiu-chhi|Iong-ciu|Iòng-ciŭ|Iông-chiu-chhī|Janchzhou|Jancjou|Jandzhou|Jang-cou|Jang-čou|Jangdzou|Jangdzov|Jangdžov|Janĉĵou|Kiangtu|Yang-chou|Yang-chou-shih|Yang-chow-fu|Yangchow|Yangjo shehiri|Yangtsjou|Yángzhōu|yang zhou|yang zhou shi|yanghtshw|yangjeou si|yangzhw|İnçiü|Јангџоу|Янджоу|Янчжоу|יאנגצו|يانغتشو|یانگژو|ཡྰང་ཀྲོའུ།|扬州|扬州市|揚州|揚州市|양저우 시
15854	Africa/Dakar	Senegal|Senegaal|Sénégal
1589	Asia/Shanghai	Dazhou|Dachzhou|Dak-ciu|Dasyan'|Dasyan’|Daxian|Dăk-ciŭ|GJat Chau|Sui-ting|Sui-ting-fu|Suting|Suydin|Ta|Ta-cou|Ta-hsien|Ta-čou|Tat-chiu-chhi|Ta̍t-chiu-chhī|That-chu-su|Tha̍t-chû-sṳ|da zhou|da zhou shi|dajeou si|dazhw|dazhww  sychwan|Đạt Châu|Дачжоу|داژو|داژوو، سیچوان|达州|达州市|達州|達州市|다저우 시
159	Africa/Lagos	Ede
159	Africa/Nairobi	Limuru
159	Africa/Niamey	Tahoua
159	Africa/Tunis	Sukrah
159	America/Argentina/Catamarca	Catamarca
159	America/Bahia	Barreiras
159	America/Curacao	Curacao|Curaçao|Kòrsou
159	America/Guatemala	Jalapa
159	America/Havana	San Miguel del Padrón
159	America/La_Paz	Tarija
159	America/Mexico_City	Manzanillo
159	America/Mexico_City	Tuxtepec
159	America/New_York	Alexandria
159	America/New_York	Cary
159	America/Sao_Paulo	Patos de Minas
159	America/Vancouver	Newton
159	Asia/Dhaka	Puthia
159	Asia/Kuala_Lumpur	Skudai
159	Asia/Pyongyang	Paech’ŏn-ŭp
159	Asia/Shanghai	Zhicheng
159	Asia/Singapore	Ang Mo Kio New Town
159	Asia/Tokyo	Matsusaka
159	Asia/Tokyo	Tochigi
159	Asia/Yekaterinburg	Salavat
159	Europe/Berlin	Oldenburg
159	Europe/Moscow	Bibirevo
159	Europe/Moscow	Khoroshëvo-Mnevniki
159	Europe/Paris	Dijon
159	Europe/Paris	Paris 16 Passy
159	Europe/Paris	Paris 17 Batignolles-Monceau
15912	America/Santiago	Chile (Santiago) Time
1594	America/Mexico_City	Santiago de Querétaro|Ciudad Queretaro|Kepetapo|Kepeтapo|Keretaro|Queretaro|Queretaro City|Queretarum|Querétaro|Querétaro City|Sant'jago-de-Keretaro|Santiago Tlachco|Santiago de Queretaro|Santiago nte Keretaro|Santiagu di Queretaro|Santiagu di Querétaro|Santijago de Keretaro|Santjago de Keretaras|Santjago de Keretaro|ke lei ta luo|keletalo|kere ta ro|keretaro|krtarw  krtarw|kwartarw  kwartarw|qrtrw|sainti'ago de kveretaro|saintiyago de kveretaro|sanitiyago de keritaro|santiyago de keretaro|santyaghw dy kwyrytarw|santʼiago-de-kʼeretʼaro|Σαντιάγο ντε Κερέταρο|Керетаро|Сантијаго де Керетаро|Сантьяго-де-Керетаро|Сантяго де Керетаро|קרטרו|سانتياغو دي كويريتارو|سانتياغو دي کويريتارو|کرتارو، کرتارو|کوارتارو، کوارتارو|सान्तियागो दे केरेतारो|सैंटियागो डे क्वेरेटारो|সান্তিয়াগো দে কেরেটারো|ਸੈਂਟੀਆਗੋ ਡੇ ਕ੍ਵੇਰੇਟਾਰੋ|เกเรตาโร|სანტიაგო-დე-კერეტარო|ሳንቲያጎ ዴ ከሪታሮ|ケレタロ|克雷塔罗|케레타로
1598	Asia/Shanghai	Wuhu|Bu-ho-chhi|Bû-hô͘-chhī|Ouhu|U-hu|Ukhu|Vu Ho|Vu Hồ|Vuhu|Vukhu|Vuĥu|Wu-chu|Wu-hu-hsien|Wu-hu-shih|Wuhu Shi|Wúhú|uhu si|waha|wu hu|wu hu shi|wwhw|Ù-hù|Вуху|Уху|Վուհու|ווחו|واها|ووہو|芜湖|芜湖市|蕪湖|蕪湖市|우후 시
16	Europe/Guernsey	Guernsey Time
16	Pacific/Wallis	Wallis and Futuna|Wallis & Futuna|Wallis-et-Futuna
160	Africa/Juba	Malakal
160	Africa/Lubumbashi	Kalemie
160	Africa/Ouagadougou	Koudougou
160	America/Caracas	San Juan de los Morros
160	America/El_Salvador	Mejicanos
160	America/Lima	Sullana
160	America/Mexico_City	Delegación Cuajimalpa de Morelos
160	America/Mexico_City	Salamanca
160	America/Sao_Paulo	Chapecó
160	Asia/Aden	Dhamār
160	Asia/Baghdad	Ash Sharqāt
160	Asia/Bangkok	Ban Khlong Prawet
160	Asia/Bangkok	Chatuchak
160	Asia/Dubai	Dubai Investments Park
160	Asia/Hebron	Hebron
160	Asia/Ho_Chi_Minh	La Gi
160	Asia/Ho_Chi_Minh	Trà Vinh
160	Asia/Kolkata	Chittoor
160	Asia/Kolkata	Jāmuria
160	Asia/Makassar	Parepare
160	Asia/Tokyo	Sayama
160	Asia/Yangon	Taunggyi
160	Europe/Amsterdam	's-Hertogenbosch
160	Europe/Brussels	Anderlecht
160	Europe/Budapest	Szeged
160	Europe/Kyiv	Nyzhnodniprovsk
160	Europe/Moscow	Mytishchi
1600	Asia/Manila	Manila|City of Manila|Dakbayan sa Manila|Lungsod ng Maynila|Mainile|Manila City|Manilae|Manilla|Manillah|Manille|Manilo|Manyl|Maníla|Maynila|Menila|ma ni la|manila|manilla|manira|manyl|manyla|mnila|mnylh|myanila|Μανίλα|Манилæ|Манила|Маніла|מנילה|مانىلا|مانيلا|مانیل|مانیلا|मनिला|मनीला|ম্যানিলা|மணிலா|ಮನಿಲ|මැනිලා|มนิลา|มะนิลา|མ་ནི་ལ།|မနီလာမြို့|მანილა|ማኒላ|マニラ|馬尼拉|马尼拉|마닐라
16000	Africa/Kinshasa	Kinshasa|Kincasa|Kinchasa|Kinchassa|Kinsas|Kinsasa|Kinsaso|Kinshase|Kinsjasa|Kinszasa|Kinsásá|Kinxasa|Kinŝaso|Kinşasa|Kinšas|Kinšasa|Kînşasa|Leopoldstad|Leopoldville|Léopoldville|Quinxassa|jin sha sa|jin xia sha|kin cha sa|kinasasa|kinsaca|kinsasa|kinshasa|kinsyasa|knshasa|kynshasa|lei bao cheng|Κινσάσα|Киншаса|Киншасе|Кіншаса|Կինշասա|קינשאזע|קינשאסה|كينشاسا|کنشاسا|کنشاسہ|کینشاسا|किन्शासा|কিনশাসা|ਕਿਨਸ਼ਾਸਾ|கின்ஷாசா|കിൻഷസ|กินชาซา|ཀིན་ཤ་ས།|ကင်ရှာဆာမြို့|კინშასა|ኪንሻሳ|キンシャサ|金夏沙|金沙薩|雷堡城|킨샤사
1604	Asia/Shanghai	Daqing|An-ta|An-ta-shih|Anda|DaCing|Dachin|Dacin|Dacing|Dacyn|Dai-keng|Daqing CIty|Dačing|Dàqìng|Dâi-kéng|GJai Khanh|Sa-erh-t'u|Sa-erh-t’u|Sartu|Sha-erh-t'u|Sha-erh-t’u|Ta-cching|Ta-čching|Taching|Tai-kheng-chhi|Tāi-khèng-chhī|da qing|da qing shi|daching si|dachyng|dakyng|Đại Khánh|ДаЋинг|Дацин|Дацын|Дачин|داچىڭ شەھىر|داچینگ|داکینگ|ᠳᠠᠴᠢᠩ ᠬᠣᠲᠠ|ᡩᠠᡴᡳᠩ ᡥᠣᡨᠣᠨ|大庆|大庆市|大慶|大慶市|다칭 시
1607	Asia/Shanghai	Taizhou|T'ai|T'ai-chou|T'ai-chou-shih|T'ai-hsien|T'ai-hsien-ch'eng|Tai-ciu|Taichow|Taitsjou|Taizhou Shi|Taizhou i Jiangsu|Tajchzhou|Tajdzhou|Tajdzou|Tajgou|Tajĝou|Tchaj-cou|Tchaj-čou|Teyju shehiri|Thai Chau|Thai-chiu-chhi|Thài-chiu-chhī|Thái Châu|Tái-ciŭ|T’ai|T’ai-chou|T’ai-chou-shih|T’ai-hsien|T’ai-hsien-ch’eng|tai zhou|tai zhou shi|taijeou si|tayyzhw  jyangsw|tayzhw|Тайджоу|Тайчжоу|Тајџоу|تائیژو، جیانگسو|تایژو|泰州|泰州市|타이저우 시
16096	Asia/Shanghai	Guangzhou|Cantao|Canton|Cantão|Cantón|Fan-yu|Fan-yü|Guanchjou|Guanchzhou|Guanczou|Guand'ou|Guandzhou|Guandzou|Guandžou|Guangdzou|Guangdzov|Guangdžou|Guangdžov|Guangjow|Guangsu|Guangzhou Shi|Guanzhou|Guančžou|Guaңҗu|Guong-ciu|Guōng-ciŭ|Guǎngzhōu|Gvangjcouh|Gwong Zau|Hiroshu|Hiroshū|Kanton|Kantono|Kng-chiu-chhi|Kong-chu-su|Koshu|Kouan'nktsoou|Kouang-chou|Kuang-chou|Kuang-chou-shih|Kwang-chowfu|Kwangchow|Kwangtsjou|Kwong Chau|Kóng-chû-sṳ|Kńg-chiu-chhī|Kōshū|P'an-yu|Puyun|Puyün|P’an-yü|Quancheum|Quancjou|Quang Chau|Quançjou|Quảng Châu|Shengcheng|ghwanzw|gu'angazu|guang zhou|guang zhou shi|guanjou|guyanjho|gvangajho'u|gvanjea|gwang jw|gwangjeou|gwangjeou si|gwangzhw|gwaniግzoው|gwʼnggwʼw|kantwn|kuvanco|kvangacau|kwang cow|shynyang|Κουανγκτσόου|Гуангџоу|Гуанджоу|Гуандьоу|Гуанжоу|Гуанчжоу|Гуанчжоў|Гуаңҗу|Кантон|Գուանչժոու|גואנגגואו|شینیانگ|غوانزو|کانتون|گوانگ جو|گوانگژو|گوانگ‌ژو|گۇاڭجۇ شەھىرى|क्वांगचौ|ग्वांगझोउ|গুয়ংঝো|ਗੁਆਂਗਜ਼ੂ|குவாங்சோ|ഗ്വാങ്ജോ|กว่างโจว|ກວ່າງໂຈວ|ཀོང་ཀྲོའུ་གྲོང་ཁྱེར།|ကွမ်ကျိုးမြို့|გუანჯოუ|ጓንግዞው|广州|广州市|広州|広州市|廣州|廣州市|광저우|광저우 시
161	Africa/Conakry	Kindia
161	Africa/Johannesburg	KwaDukuza
161	Africa/Luanda	N'dalatando
161	America/Los_Angeles	Lancaster
161	America/Santiago	Coquimbo
161	America/Sao_Paulo	Criciúma
161	Asia/Barnaul	Rubtsovsk
161	Asia/Ho_Chi_Minh	Trảng Bàng
161	Asia/Ho_Chi_Minh	Đưc Trọng
161	Asia/Jakarta	Blitar
161	Asia/Kabul	Kunduz
161	Asia/Kolkata	Budaun
161	Asia/Kolkata	Madhyamgram
161	Asia/Kolkata	Unnāo
161	Asia/Makassar	Baubau
161	Asia/Shanghai	Fengcheng
161	Asia/Tokyo	Miyakonojō
161	Asia/Tokyo	Ōgaki
161	Asia/Urumqi	Tacheng
161	Europe/London	Newport
161	Europe/Madrid	Hortaleza
161	Pacific/Auckland	Tauranga
16110	America/Santiago|America/Punta_Arenas|America/Coyhaique	Chile Standard Time
16110	America/Santiago|America/Punta_Arenas|America/Coyhaique	Chile Summer Time
16110	America/Santiago|America/Punta_Arenas|America/Coyhaique	Chile Time
1612	Asia/Baghdad	Erbil|Arbeel|Arbela|Arbil|Arbēla|Arbīl|Arvila|Ehrbil'|Erbil'|Ermpil|Hawler|Hawlēr|Hewler|Hewlêr|Irbil|Irbíl|Irbīl|Viloati Arbil|ai er bi lei sheng|arbyl|arubiru xian|Ərbil|ʼrbyl|ʾrbyl|Ερμπίλ|Арбил|Вилояти Арбӣл|Ербил|Ербіль|Эрбиль|Эрбіль|Әрбил|Էրբիլ|ארביל|أربيل|إربيل|اربيل|اربیل|هەولێر|ھەwlێr|ھەولێر|ܐܪܒܝܠ|Ἄρβηλα|アルビール県|埃爾比勒省|𐎠𐎼𐎲𐎡𐎼𐎠𐏓|𒌨𒉈𒈝𒆠
1612	Asia/Novosibirsk	Novosibirsk|Cen Ceper|Nobosimpirsk|Novasibirsk|Novo-Nikolaevsk|Novo-Nikolaievsk|Novo-Nikolaïevsk|Novonikolaevsk|Novonikolayevsk|Novosibir|Novosibir'sku|Novosibirs'k|Novosibirscum|Novosibirska|Novosibirskaj|Novosibirskas|Novosibirsko|Novosimpirsk|Novossibirsk|Novoszibirszk|Nowosibirsk|Nowosibirski|Nowosybirsk|Odsibiren' osh|Vil' Sibirkar|no wo sibiskh|nobhosibiraska|nobosibileuseukeu|novosibirasaka|novosibirisiki|novosibirsk|novosibirska|novuoshibirusuku|nwbwsybyrsq|nwfwsybyrsk|nwwsybrsk|nwwsybyrsk|nwwwsbrsk|xin xi bo li ya|Çĕн Çĕпĕр|Νοβοσιμπίρσκ|Νοβοσιμπιρσκ|Виль Сибиркар|Новасібірск|Новониколаевск|Новосибирск|Новосибирскай|Новосибирьскъ|Новосибірськ|Новосібір|Одсибирень ош|Նովոսիբիրսկ|נובוסיבירסק|نوفوسيبيرسك|نووسیبرسک|نووسیبیرسک|نوووسبرسک|नोवोसिबिर्स्क|নোভোসিবিরস্ক|ਨੋਵੋਸਿਬਿਰਸਕ|โนโวซีบีสค์|ნოვოსიბირსკი|ኖቮሲቢርስክ|ノヴォシビルスク|新西伯利亚|新西伯利亞|노보시비르스크
1612	Asia/Tokyo	Fukuoka|Fucuoca|Fukuoka-shi|Fukuokashi|Fukuoko|Hukuoka|fu gang|fu gang shi|fukuoka|fukuokashi|fwkwka|hukuoka si|pwqwʼwqh|Фукуока|פוקואוקה|فوكوكا|ふくおか|ふくおかし|フクオカ|フクオカシ|福岡|福岡市|후쿠오카 시
161356	Asia/Dhaka	Bangladesh|বাংলাদেশ
1615	Asia/Shanghai	Yancheng|Diem Thanh|Diêm Thành|Iâm-siâⁿ-chhī|Jan'chehn|Jancengo|Jancheng|Janĉengo|Jen-ccheng|Jen-čcheng|Jenchun|Sieng-siang|Sièng-siàng|Yancheng City|Yen-ch'eng|Yen-ch'eng-chen|Yen-ch'eng-hsien|Yen-ch’eng|Yen-ch’eng-chen|Yen-ch’eng-hsien|yan cheng|yan cheng shi|yanchng|yencheong si|ynchyng|Јанченг|Йенчън|Яньчэн|يەنچېن شەھىرى|یانچنگ|ینچینگ|塩城市|盐城|盐城市|鹽城|옌청 시
1618	Asia/Kolkata	Ludhiana|Ludhijana|Ludhiāna|Ludijana|Ludkhiana|Ludkhijana|lu di ya na|ludhi'ana|ludhiyana|lutiyana|lwdhyʼnh|rudiana|rudiyana|Лудијана|Лудхияна|Лудхіана|Лудхіяна|לודהיאנה|लुधियाना|ਲੁਧਿਆਣਾ|லூதியானா|ルディアーナ|ルディヤーナー|卢迪亚纳
1619	America/Caracas	Valencia|Balenzia|Valencio|Valens|Valensi|Valensia|Valensii|Valensija|Valensiya|Valentia|Valentzia|Valincia|Valência|ba lun xi ya|balainsi'a|ballensia|barenshia|bhyalensiya|blnsyt|valenisiya|valensia|velensiya|walnsya|walnsya  wnzwyla|wlnsyh|Валенс|Валенси|Валенсия|Валенсија|Валенсія|Վալենսիա|ולנסיה|بلنسية|والنسيا|والنسیا، ونزوئلا|والیںسیا، کارابوبو|वेलेंसिया|ভ্যালেন্সিয়া|ਬਾਲੈਂਸੀਆ|ვალენსია|ቫለንሲያ|バレンシア|巴伦西亚|발렌시아
162	Africa/Algiers	Mostaganem
162	Africa/Cairo	Al Maţarīyah
162	Africa/Casablanca	Taza
162	Africa/Douala	Nkongsamba
162	Africa/Khartoum	Al-Junaynah
162	Africa/Lagos	Suleja
162	Africa/Nairobi	Kitale
162	America/Campo_Grande	Dourados
162	America/Caracas	El Vigía
162	America/Chicago	McKinney
162	Asia/Kolkata	Robertsonpet
162	Asia/Manila	Capas
162	Asia/Manila	Pandi
162	Asia/Shanghai	Anbu
162	Asia/Shanghai	Ning’er
162	Asia/Tashkent	Chirchiq
162	Asia/Tehran	Bandar-e Māhshahr
162	Europe/Amsterdam	Arnhem
162	Europe/Amsterdam	Haarlem
162	Europe/Berlin	Leverkusen
162	Europe/London	Oxford
162	Europe/Vienna	Floridsdorf
16206	Asia/Dubai|Asia/Muscat	GST
16206	Asia/Dubai|Asia/Muscat	Gulf Standard Time
16249	Asia/Phnom_Penh	Cambodia|កម្ពុជា
1629	Europe/Tirane	Albania Time
163	Africa/Nairobi	Garissa
163	Africa/Nairobi	Jomvu
163	America/Bogota	Envigado
163	America/Bogota	Piedecuesta
163	America/Sao_Paulo	Pedreira
163	Asia/Bangkok	Lat Krabang
163	Asia/Beirut	Sidon
163	Asia/Kolkata	Bhadrāvati
163	Asia/Kolkata	Moga
163	Asia/Kolkata	Rāj-Nāndgaon
163	Asia/Kolkata	Vapi
163	Asia/Muscat	Şalālah
163	Asia/Muscat	‘Ibrī
163	Asia/Shanghai	Tongzhou
163	Asia/Tokyo	Hadano
163	Europe/Athens	Piraeus
163	Europe/Berlin	Ludwigshafen am Rhein
163	Europe/Istanbul	Aydın
163	Europe/Istanbul	Büyükçekmece
163	Europe/London	Bournemouth
163	Europe/London	Peterborough
164	Africa/Dar_es_Salaam	Musoma
164	Africa/Johannesburg	Mthatha
164	Africa/Lagos	Inisa
164	Africa/Libreville	Port-Gentil
164	Africa/Luanda	Bocoio
164	America/Los_Angeles	Corona
164	America/New_York	Port Saint Lucie
164	America/Sao_Paulo	Barra Mansa
164	America/Sao_Paulo	Lages
164	America/Sao_Paulo	Lajeado
164	Asia/Bangkok	Ðông Hà
164	Asia/Jakarta	Banjaran
164	Asia/Kolkata	Alandur
164	Asia/Kolkata	Sītāpur
164	Asia/Kolkata	Thenali
164	Asia/Kuwait	Ḩawallī
164	Asia/Manila	Ilagan
164	Asia/Shanghai	Hengshan
164	Europe/Berlin	Neukölln
164	Europe/Berlin	Solingen
164	Europe/London	Slough
164	Europe/Moscow	Nazran
164	Europe/Sarajevo	Zenica
1644	Asia/Shanghai	Lu’an|Liu-an|Liu-an-hsien|Liuanchow|Lu'an|Lu'an Shi|Luan'|Lu’an Shi|liu an|liu an shi|Луань|六安|六安市
1645	America/Mexico_City	Ecatepec de Morelos|Ecatepec|Ecatepec Morelos|Ekatepeko|Morelos|San Cristobal|San Cristobal Ecatepec|San Cristobal Ecatepec de Morelos|San Cristóbal|San Cristóbal Ecatepec|San Cristóbal Ecatepec de Morelos
1647	Asia/Shanghai	Suzhou|Su-hsien|Suchow|Suchzhou|Suxian|su zhou shi|Сучжоу|شيۇجۇ شەھىرى|宿州市
165	Africa/Algiers	Béchar
165	Africa/Casablanca	Dar Bouazza
165	America/Chicago	Murfreesboro
165	America/Phoenix	Deer Valley
165	America/Sao_Paulo	Francisco Morato
165	America/Sao_Paulo	Pindamonhangaba
165	America/Sao_Paulo	São Caetano do Sul
165	Asia/Bangkok	Bang Khun Thian
165	Asia/Ho_Chi_Minh	Tam Kỳ
165	Asia/Kolkata	Tonk
165	Asia/Kolkata	Udupi
165	Asia/Makassar	Bima
165	Asia/Riyadh	Khobar
165	Asia/Shanghai	Songcheng
165	Asia/Shanghai	Ulanhot
165	Asia/Tehran	Bushehr
165	Asia/Tehran	Saqqez
165	Asia/Tehran	Shahrud
165	Asia/Yangon	Mu-se
165	Europe/Istanbul	Gölbaşı
165	Pacific/Guam	Guam
1650	America/Phoenix	Phoenix|East Phoenix|Feniks|Fenikso|Finiks|Finiksa|Finiksas|Finiksos|Foinix|Féniks|Fīniksa|Hellings Mill|Hoozdoh|Mill City|Peniki|Phenix|Phoeniks|Pumpkinsville|Pēniki|Salt River|Smith Station|Smith Station Phenix|Smiths Station|feng huang cheng|fenikkusu|finikasa|finiks|finiksa|fynks|fynyks|fynyks  aryzwna|phiniks|phiniks nagaram|phiniksa|pinigseu|piniks|piniksi|pnyqs|pynyqs|Φοίνιξ|Феникс|Финикс|Фінікс|Ֆինիքս|פיניקס|פניקס|فينيكس|فينکس|فینکس|فینیکس، آریزونا|फ़ीनिक्स|फिनिक्स|फिनिक्स्|फीनिक्स|ফিনিক্স|ਫ਼ੀਨਿਕਸ|பீனிக்ஸ்|ఫీనిక్స్ నగరం|ಫೀನಿಕ್ಸ್|ഫീനിക്സ്|ฟีนิกซ์|ფინიქსი|ፊኒክስ፥ አሪዞና|フェニックス|凤凰城|鳳凰城|피닉스
1650	Europe/Zagreb	Croatia Time
1653	America/Recife	Recife|Arrecife|Fernambucum|Mauricea|Mauricéa|Pernambuco|Recifo|Rehsifi|Resife|Resifi|Resifė|hesiphi|hesipi|lei xi fei|li si fei|re sifi|recihpi|reshife|resiphe|resipi|resiፌ|risifi|rsyph|rysyf|rysyfy|Ρεσίφε|Ресифе|Ресифи|Ресіфі|Рэсіфі|Ռեսիֆի|רסיפה|ريسيفي|ریسیف|रिसीफ़ी|रेसिफे|রেসিফে|হেসিফি|ਰੇਸਿਫੇ|ரெசிஃபி|เรซีฟี|რესიფი|ሬሲፌ|レシフェ|李斯腓|累西腓|헤시피
1655	Africa/Casablanca	Rabat|Raba|Rabata|Rabatas|Rabato|Rabatum|Rabot|Rabāt|Rabāta|Rampat|Rbat|Rbaṭ|alrbat|la ba|la ba te|labateu|raba t|rabat|rabata|rabato|rabota|rapat|rbat|Ραμπάτ|Рабат|Ռաբատ|ראבאט|רבאט|الرباط|رابات|ربات|رباط|ڕەبات|रबाट|रबात|রাবাত|ਰਬਾਤ|ରବୋଟ|ரபாத்|ราบัต|ར་བ་ཐ།|ར་བ་ཐེ།|რაბატი|ራባት|ラバト|剌八|拉巴特|라바트
16570	Africa/Lubumbashi	Congo - Kinshasa (Lubumbashi) Time
166	America/Bogota	Maicao
166	America/Caracas	Ocumare del Tuy
166	America/Chicago	Clarksville
166	America/Los_Angeles	Elk Grove
166	America/Merida	Comitán
166	America/New_York	Pembroke Pines
166	America/Santiago	Calama
166	America/Sao_Paulo	Linhares
166	America/Toronto	Greater Sudbury
166	Asia/Hong_Kong	Wan Chai
166	Asia/Karachi	Kamalia
166	Asia/Kathmandu	Nepalgunj
166	Asia/Kolkata	Fatehpur
166	Asia/Kolkata	Mohali
166	Asia/Pontianak	Sampit
166	Asia/Tokyo	Iwata
166	Asia/Tokyo	Niiza
166	Asia/Tokyo	Obihiro
166	Europe/Berlin	Osnabrück
166	Europe/Madrid	Nou Barris
166	Europe/Moscow	Novocherkassk
166	Europe/Stockholm	Linköping
1662	Asia/Kuwait	Kuwait Time
1666	Asia/Shanghai	Huainan|huai nan shi|淮南市
167	Africa/Lagos	Awka
167	Africa/Lagos	Ijero-Ekiti
167	America/Caracas	Carúpano
167	America/Los_Angeles	Hollywood
167	Asia/Ashgabat	Mary
167	Asia/Dhaka	Jamālpur
167	Asia/Jakarta	Plumbon
167	Asia/Kolkata	Jīnd
167	Asia/Kolkata	Kumbakonam
167	Asia/Manila	Tuguegarao
167	Asia/Tokyo	Kushiro
167	Asia/Tokyo	Oyama
167	Asia/Yekaterinburg	Berezniki
167	Asia/Yekaterinburg	Miass
167	Europe/Berlin	Darmstadt
167	Europe/Kyiv	Fortechnyi
167	Europe/Moscow	Volgodonsk
167315	America/Chicago|America/Mexico_City|America/Havana|America/Monterrey|America/Guatemala|America/Tegucigalpa|America/Merida|America/Managua|America/El_Salvador|America/Matamoros|America/Chihuahua|America/Costa_Rica	CDT
1677	Asia/Shanghai	Changshu
1677	Asia/Shanghai	Xining|Hsi-ning|Hsi-ning-shih|Hszining|Sa-ning|Se-leng-chhi|Se-lêng-chhī|Shinin|Shining shehiri|Si-nen-su|Si-ning|Sihningz|Siniin|Sinin|Sining|Sining-hsien|Siningas|Siningfu|Sinino|Sî-nèn-sṳ|Să̤-nìng|Tay Ninh|Tây Ninh|Xining Shi|Xīníng|jinim|shynyng|shynyngh|siniga|sinin|sining si|sininga|sinini|sininiግ|synyng|xi ning|xi ning shi|znng|Šining|Синиин|Синин|Сининг|Сінін|Шинин|שינינג|زننگ|شينينغ|شینینگ|शिनिंग|জিনিং|ਸ਼ਿਨਿੰਗ|ཟི་ལིང་།|სინინი|ስኒንግ|ᠰᠢᠨᠢᠩ|西宁|西宁市|西寧|西寧市|시닝 시
1679	Africa/Juba	South Sudan Time
168	Africa/Maputo	Gurúè
168	America/Argentina/Buenos_Aires	San Miguel
168	America/Argentina/Cordoba	Ituzaingó
168	America/Bahia	Porto Seguro
168	America/Bogota	Florencia
168	America/Bogota	Yopal
168	America/Caracas	Calabozo
168	America/Chihuahua	Cuauhtémoc
168	America/Mexico_City	Chalco
168	America/Sao_Paulo	Araraquara
168	America/Sao_Paulo	Poços de Caldas
168	America/Sao_Paulo	Rio das Ostras
168	America/Sao_Paulo	Vila Andrade
168	Asia/Bangkok	Tây Hồ
168	Asia/Colombo	Moratuwa
168	Asia/Gaza	Jabālyā
168	Asia/Ho_Chi_Minh	Đồng Xoài
168	Asia/Karachi	Hasilpur
168	Asia/Kolkata	Hoshiārpur
168	Asia/Tehran	Mahābād
168	Asia/Tehran	Piranshahr
168	Asia/Tokyo	Hirosaki
168	Europe/Athens	Pátra
168	Europe/Kyiv	Rutchenkivskyi
168	Europe/London	Ilford
168	Europe/Madrid	Horta-Guinardó
168	Europe/Paris	Angers
168	Europe/Paris	Toulon
168	Europe/Prague	Pilsen
1680	Africa/Kampala	Kampala|Campala|IKampala|Kaempaala|Kambaala|Kampal|Kampalo|Kanpala|kam pa la|kambala|kampala|kampalla|kan pa la|kanpara|kapala|kmbala|kmpala|qmplh|Καμπάλα|Кампала|Կամպալա|קאמפאלא|קמפלה|كامبالا|كامپالا|كمبالا|کامپالا|کمپالا|کمپالہ|कंपाला|कम्पाला|ਕੰਪਾਲਾ|କାମ୍ପାଲା|கம்பாலா|กัมปาลา|ཀམ་པ་ལ།|კამპალა|ካምፓላ|カンパラ|坎帕拉|캄팔라
1682	Asia/Kolkata	Kallakurichi
1683	Asia/Baghdad	Mosul|Al Mawsil|Al Mawşil|Al Mosul|Al Musil|Al Mūşil|Masul|Mausilium|Mosel|Mosoel|Mosouli|Mossoul|Mossul|Mosul khot|Mosula|Mosulas|Mosulo|Moszul|Mousl|Moussoul|Musil|Musił|Musul|Musıl|Mûsil|almwsl|mo su er|mo sul|mocul|mosala|mosul|mosula|mosuli|mosuru|mwsl|mwswl|mwsڵ|Μοσούλη|Масул|Мосeл|Мосул|Мосул хот|Մոսուլ|מאסול|מוסול|الموصل|موسڵ|موصل|موصول|مووسڵ|ܡܘܨܠ|मोसुल|ਮੋਸਲ|மோசுல்|മൊസൂൾ|โมซูล|მოსული|モースル|摩苏尔|摩蘇爾|모술
1684	Asia/Kolkata	Patna|'Azimabad|New Patna|Patna New City|Patnao|ba te na|batna|pat na|patana|pateuna|patna|patona|ptnh|ʿAẓīmābād|Πάτνα|Патна|Պատնա|פטנה|باتنا|پتنه|پٹنہ|پټنا|पटना|पाटणा|पाट्ना|পাটনা|ਪਟਨਾ|પટના|ପାଟଣା|பட்னா|பாட்னா|పాట్నా|ಪಟ್ನಾ|പട്ന|ปัฏนา|პატნა|パトナ|パトナー|巴特那|파트나
1686	Europe/Madrid	Barcelona|Barcellona|Barcellonn-a|Barcelone|Barcelono|Barceluna|Barcelůna|Barcełona|Barcillona|Barcino|Barkelone|Barseloana|Barselon|Barselona|Barselonae|Barselono|Barseluna|Barseluona|Barselóna|Barslon-a|Barsélona|Bartzellona|Bartzelona|Barzelona|Barçellonn-a|Barċellona|Baselona|Lungsod ng Barcelona|Parcʻhelona|Parselona|ba sa long na|ba sai long na|ba sai luo na|baleusellona|balsaleana|bar se lon a|barasilona|barselona|barsilona|barslwn|barslwna|barsylwna|barsێlۆna|baruserona|brshlwnt|brshlwnہ|brzlwnh|la Ciudad Condal|parcelona|Βαρκελώνη|Барселон|Барселонæ|Барселона|Барселоно|Բարսելոնա|Պարսելոնա|Պարցհելոնա|בארצעלאנע|ברצלונה|بارسلون|بارسلونا|بارسیلونا|بارسێلۆنا|برشلونة|برشلونہ|बार्सिलोना|बार्सेलोना|বার্সেলোনা|ਬਾਰਸੀਲੋਨਾ|பார்செலோனா|ബാഴ്സലോണ|บาร์เซโลนา|ບາກເຊໂລນ|བྷར་སེ་ལོ་ནཱ།|ဘာစီလိုနာမြို့|ბარსელონა|ባርሴሎና|バルセロナ|巴塞罗那|巴塞隆納|巴薩隆拿|바르셀로나
16868	Africa/Harare	Zimbabwe
169	Africa/Algiers	Ouargla
169	Africa/Lubumbashi	Kipushi
169	Africa/Lusaka	Mufulira
169	America/Argentina/San_Luis	San Luis
169	America/Cancun	Chetumal
169	Asia/Bangkok	Khlong Sam Wa
169	Asia/Colombo	Jaffna
169	Asia/Hong_Kong	Yuen Long Kau Hui
169	Asia/Kolkata	Bharūch
169	Asia/Kolkata	Deoli
169	Asia/Kolkata	Jaunpur
169	Asia/Shanghai	Laiyang
169	Asia/Tokyo	Chūō
169	Asia/Tokyo	Nishio
169	Europe/Berlin	Harburg
169	Europe/Bucharest	Arad
169	Europe/Warsaw	Olsztyn
169	Pacific/Guam|Pacific/Saipan	ChST
169	Pacific/Guam|Pacific/Saipan	Chamorro Standard Time
16906	Asia/Damascus	Syria|سوريا
1691	America/Chicago	Kansas
1691	Europe/Vienna	Vienna|Bec|Bech|Becs|Beç|Beč|Bienne|Bécs|Dunaj|Fiena|Veen|Vena|Viden|Viden'|Vieden|Viedeň|Vien|Viena|Vienne|Vieno|Viin|Vin|Vinarborg|Vindobona|Vine|Viyana|Viên|Vjena|Vjenna|Vyana|Vídeň|Vín|Vínarborg|Vīne|Wean|Wene|Wenen|Wieden|Wiedeń|Wien|Wjedzyn|Wjedźyń|bienna|bin|fyyna|uin|vena|viyana|wei ye na|weiynna|wyn|wynh|Βιέννη|Беч|Вена|Виена|Відень|Վիեննա|וינה|فيينا|وین|वियना|เวียนนา|ཝ་ཨ་ན།|ཝི་ཨེ་ན།|ვენა|ቪየና|ウィーン|維也納|비엔나
1692	America/Mexico_City	Puebla|Angelopolis|Byen Puebla|Cuetlaxcoapan|Ehroika-Puehbla-deh-Saragosa|Heroica Puebla de Zaragoza|Heróica Puebla de Zaragoza|Lungsod ng Puebla|Pouempla|Puebl|Puebla City|Puebla de Saragosa|Puebla de Zaragoza|Puebla de los Angeles|Puebla de los Ángeles|Pueblo|Puehbla|Puehbla-de-Saragosa|Puehblae-de-Saragosae|Yucha Nchu'u|bwybla|pu ai bu la|pu'aibala|pu'ebala|pu'ebla|puebeulla|puebura|puyebala|pwybla|pwybla  pwybla|pwybla. pwybla|Πουέμπλα|Пуебла|Пуэблæ-де-Сарагосæ|Пуэбла|Пуэбла-де-Сарагоса|Эроіка-Пуэбла-дэ-Сарагоса|פואבלה|بويبلا|پوئبلا، پوئبلا|پوئبلا٬ پوئبلا|پویبلا|पुएबला|पुएब्ला|পুয়েবলা|ਪੁਐਬਲਾ|პუებლა|ፑwebila|ፑዌብላ|プエブラ|普埃布拉|푸에블라
16920	Africa/Nairobi	Kenya Time
1694	Asia/Jakarta	Semarang|Kota Semarang|Kutha Semarang|Samarang|Semaran'nk|Semarangas|Semaranq|cemaran|san bao long|san ma leng|se ma rang|semarangi|seumalang|smarang|smrʼng|sumaran|symarang|symaranj|Σεμαράνγκ|Семаранг|סמראנג|سمارانگ|سيمارانج|سیمارانگ|செமாராங்|เซมารัง|სემარანგი|スマラン|三孖冷|三宝垄|三寶瓏|ꦏꦛꦯꦩꦫ|ꦏꦸꦛꦯꦼꦩꦫꦁ|스마랑
1695	Africa/Johannesburg	Soweto|Mpanzaville|Souehto|Soueto|Sovetas|Soveto|coyitto|sau'eto|so we to|soueto|soveto|sovhito|soweto|soyeto|suo wei tuo|swwtw|swwytw|swytw|Σοβέτο|Совето|Соуэто|Սոուետո|סווטו|سووتو|سوویتو|سويتو|सॉवेटो|सोव्हिटो|সোয়েতো|સોવેટો|சோயிட்டோ|సోవెటో|ಸೌಏತೋ|සොවෙටෝ|โซเวโต|სოვეტო|ソウェト|索韋托|索韦托|소웨토
17	Australia/Broken_Hill	Australia (Broken Hill) Time
17	Pacific/Palau	Palau
170	Africa/Lagos	Oshodi
170	Africa/Lusaka	Mansa
170	America/Chicago	Springfield
170	America/Denver	Fort Collins
170	America/Mexico_City	Guadalupe
170	America/Puerto_Rico	Carolina
170	America/Sao_Paulo	Araçatuba
170	America/Sao_Paulo	Ibirité
170	Asia/Almaty	Temirtau
170	Asia/Ho_Chi_Minh	Bảo Lộc
170	Asia/Jerusalem	Ramat Gan
170	Asia/Kolkata	Bahadurgarh
170	Asia/Kolkata	Haldia
170	Asia/Kolkata	Malda
170	Asia/Kolkata	Rāiganj
170	Asia/Kuala_Lumpur	Kulim
170	Asia/Tehran	Malāyer
170	Asia/Thimphu	Bhutan Time
170	Asia/Tokyo	Imabari
170	Asia/Tokyo	Takaoka
170	Europe/Helsinki	East Helsinki
170	Europe/London	Sunderland
170	Europe/Minsk	Baranovichi
1702	Europe/Warsaw	Warsaw|Barsobia|Paris of the North|Phoenix City|Varsa|Varsava|Varsavia|Varsavja|Varsawa|Varshava|Varshavae|Varsja|Varsjá|Varso|Varsova|Varsovia|Varsovie|Varsovio|Varssavi|Varsuva|Varsòvia|Varsó|Varsóvia|Varşava|Varşova|Varšava|Varšuva|Varșovia|Vársá|W-wa|Warsawa|Warschau|Warskou|Warszaw|Warszawa|Waršawa|Wawa|Wwa|baleusyaba|hua sha|varshava|vorso|warsw|warushawa|wrsh|wrshw|wrsw|wxrsx|Βαρσοβία|Варшавæ|Варшава|Վարշավա|Վարշաւա|ווארשע|ורשה|װאַרשע|وارسو|ورشو|ۋارشاۋا|ܘܪܣܘ|वॉर्सो|วอร์ซอ|ვარშავა|ዋርሶው|ワルシャワ|华沙|華沙|바르샤바
1705	Europe/Saratov	Russia (Saratov) Time
1706	Australia/Adelaide	Australia (Adelaide) Time
1706	Australia/Adelaide	South Australia
17084	America/Guayaquil	Ecuador
171	America/Chicago	Sioux Falls
171	America/Los_Angeles	Ontario
171	Asia/Bangkok	Watthana
171	Asia/Ho_Chi_Minh	Long Khánh
171	Asia/Jakarta	Ungaran
171	Asia/Kolkata	Navsari
171	Asia/Kolkata	Verāval
171	Asia/Manila	Dagupan
171	Asia/Shanghai	Dongling
171	Asia/Tokyo	Urayasu
171	Asia/Yangon	Kēng Tung
171	Europe/Belgrade	Prizren
171	Europe/London	Mansfield
171	Europe/Madrid	Castelló de la Plana
171	Europe/Rome	Reggio nell'Emilia
1712	Asia/Manila	Caloocan|Caloocan City|Kalookan|Kalukan|Lungsod ng Caloocan|jia luo kan|kallokan|karokan|qlwʼwqn|Калоокан|Калукан|קלואוקן|カローカン|加洛坎|칼로칸
172	Africa/Kigali	Gisenyi
172	Africa/Nairobi	Lang'ata
172	Africa/Nairobi	Ongata Rongai
172	America/Bogota	Tunja
172	America/La_Paz	Quillacollo
172	America/Mexico_City	Chicoloapan
172	Asia/Kolkata	Gadag
172	Asia/Kolkata	Gadag-Betageri
172	Asia/Shanghai	Licheng
172	Asia/Tokyo	Izumo
172	Asia/Tokyo	Kamakura
172	Europe/Berlin	Herne
172	Europe/Istanbul	Isparta
172	Europe/London	Walsall
172	Europe/London	Warrington
172	Europe/Madrid	Alcorcón
172	Europe/Moscow	Lyublino
172	Europe/Vilnius	Klaipėda
17231	Europe/Amsterdam	The Netherlands|Netherlands|Nederland
17247	America/Guatemala	Guatemala
1727	Asia/Kolkata	Pimpri-Chinchwad|Pimpri Chinchwad|Pimpri-Chinchvad|Pimpri-Cincvad|Pimpri-Csincsvad|Pimpri-Csincsvád|Pimpri-Ĉinĉvad|Pimpri-Činčvad|Pimpris-Cincvadas|Pimpris-Činčvadas|Pimpry-Chynchvad|Pimprí-Čiňčvad|bin bu li jin jie wo de|pimpari cinacaraada|pimpari cinca'oyara|pimpari cincavada|pimpari-cincavada|pimpeulichinchiwadeu|pimpiri-cincvatu|pympry-chynchwad|Пимпри-Чинчвад|Пімпры-Чынчвад|Пімпрі-Чінчвад|پمپری چنچواڈ|پمپری-چنچواڑ|پيمپري-چينچواد|پیمپری-چینچواد|पिंपरी चिंचवड|पिंपरी-चिंचवड|পিম্পরি চিঞ্চওয়াড়|পিম্পরি চিনচৱাদ|பிம்பிரி-சிஞ்ச்வடு|პიმპრი-ცინცვადი|ピンプリ・チンチワッド|賓布里金傑沃德|핌프리친치와드
1728	Asia/Kolkata	Rasapūdipalem|Rasapudipalem|Raspari Palao|Visakhapatnam
173	Africa/Algiers	Tlemcen
173	Africa/Malabo	Bata
173	America/Guayaquil	Daule
173	America/New_York	East New York
173	Asia/Baghdad	Bayjī
173	Asia/Bangkok	Latkrabang
173	Asia/Gaza	Khān Yūnis
173	Asia/Kathmandu	Dharān
173	Asia/Kolkata	Cuddalore
173	Asia/Kolkata	Shimla
173	Asia/Tehran	Shāhīn Shahr
173	Asia/Tokyo	Sakura
173	Asia/Tokyo	Ube
173	Asia/Yangon	Myeik
173	Europe/Berlin	Mülheim
173	Europe/London	Croydon
173	Europe/Madrid	Albacete
173	Europe/Madrid	Santander
1731	Africa/Libreville	Gabon Time
1735	Asia/Shanghai	Tai’an|T'ai-an-hsien|T'ai-an-shih|Tai'an|Taianfu|Tajan'|T’ai-an-hsien|T’ai-an-shih|tai an shi|Тайань|泰安市
17351	Africa/Lusaka	Zambia
1738	Asia/Shanghai	Qingyuan|Cching-juean|Ch'ing-yuan|Ch'ing-yuan-hsien|Chheng-oan-chhi|Chheng-oán-chhī|Chhin-yen-su|Chhîn-yén-sṳ|Ching-uong|Chĭng-uōng|Ch’ing-yüan|Ch’ing-yüan-hsien|Cinujuan'|Qingcheng|Thanh Vien|Thanh Viễn|Tsingyuan|Tsingyun|Tsingyunhsien|Tsingyüan|Tsingyün|Tsingyünhsien|ching-wian si|chngywan|chyngywan|kyngwan|qing yuan|qing yuan shi|Čching-jüan|Цинъюань|چنگیوآن|چینگیوان|کینگوان|清远|清远市|清遠|清遠市|칭위안 시
174	America/Caracas	Puerto Cabello
174	America/Fortaleza	Timon
174	America/Mexico_City	San Miguel de Allende
174	Asia/Jakarta	Cianjur
174	Asia/Jakarta	Cikupa
174	Asia/Jakarta	Pamulang
174	Asia/Karachi	Tando Adam
174	Asia/Kolkata	Badlapur
174	Asia/Kolkata	Bhetia
174	Asia/Kolkata	Pathānkot
174	Asia/Kolkata	Tambaram
174	Asia/Manila	Naga
174	Asia/Tokyo	Hitachi
174	Asia/Tokyo	Tomakomai
1741	Europe/Budapest	Budapest|Boedapes|Boedapest|Boudapes|Boudapeste|Boudapès|Budaipeist|Budapescht|Budapeshha|Budapesht|Budapesht osh|Budapesta|Budapestas|Budapeste|Budapesti|Budapestinum|Budapesto|Budapeszt|Budapeŝto|Budapeşt|Budapeşte|Budapešt|Budapešta|Budapeštas|Budapešť|Budapèst|Budapésht|Budimpeshta|Budimpesta|Budimpešta|Bùdapest|Bùdapeszt|Búdaipeist|Búdapest|Ofen-Pest|Putapʻestʻ|bu da pei si|budapaisata|budapeseuteu|budapesrr|budapest|budapesta|budapesuto|bwdabst|bwdabyst|bwdapst|bwdpst|putapest|Βουδαπέστη|Будапешт|Будапешт ош|Будапеща|Будимпешта|Բուդապեշտ|Պուտափեշթ|בודאפעשט|בודפשט|بودابست|بودابيست|بوداپست|بوداپێست|بوډاپسټ|बुडापेस्ट|बुदापेस्त|বুদাপেস্ট|ਬੁਦਾਪੈਸਤ|બુડાપેસ્ટ|ବୁଦାପେଷ୍ଟ|புடாபெஸ்ட்|ಬುಡಾಪೆಸ್ಟ್|ബുഡാപെസ്റ്റ്|บูดาเปสต์|བུ་ད་ཕེ་སིད།|ဗူးဒပက်မြို့|ბუდაპეშტი|ቡዳፔስት|ブダペスト|布达佩斯|부다페스트
1742	Europe/Minsk	Minsk|Mins'k|Minsc|Minscum|Minsk osh|Minska|Minskaj|Minskas|Minsko|Minszk|Mińsk|Myensk|Myenyesk|Mînsk|ming si ke|ming si ke shi|minseukeu|minsk|minsuku|min‍s‍ka|mnsk|mynsk|mynsq|mynysky|Μινσκ|Минск|Минск ош|Минскай|Мінск|Мінськ|Мѣньскъ|Մինսկ|מינסק|منسک|مىنىسكى|مينسك|مینسک|मिन्‍स्‍क|மின்ஸ்க்|ಮಿನ್ಸ್ಕ್|മിൻസ്ക്|มินสก์|མིན་སིཀ།|მინსკი|ミンスク|明斯克|明斯克市|민스크
17494	Asia/Shanghai	Shenzhen|Bao'an|Chhum-chun-su|Chhṳ̂m-chun-sṳ|Pao-an|Pao-an-hsien|Sam Zan|Sen-cen|Sencjen|Sencsen|Sendzenas|Senjeno|Senzden|Senzen|Sham Chan|Sham Chun|Sham Chun Hu|Shehn'chzhehn'|Shen'chzhen'|Shen-ch'uan|Shen-ch'uan-chen|Shen-ch'uan-hsu|Shen-ch'üan|Shen-ch'üan-chen|Shen-ch'üan-hsü|Shen-chen|Shen-chun|Shendzen|Shenzen|Shiem Chun|Shumchun|Shumchün|Shundzhun|Shēnzhèn|Tham Quyen|Thâm Quyến|Tschhimtschun|bao an|cenccen|sainazaina|sein cein|senacena|sencena|senjhena|seonjeon si|shen zhen|shen zhen shi|shensen shi|shynzhyn|shynzyn|simcheon|sng'n|xin an|Ŝenĵeno|Şençjen|Šen-čen|Šendženas|Šenžden|Šenžen|Шеньчжень|Шенџен|Шънджън|Шэньчжэнь|שנג'ן|شن‌ژن|شينزين|شینژین|شېنجېن شەھىرى|शेन्झेन|षेंचेन|শেনচেন|ਸ਼ੈਨਜ਼ੈਨ|சென்ச்சென்|షెన్‌జెన్|เซินเจิ้น|宝安|寶安|新安|深セン市|深圳|深圳市|선전 시|심천
17496	Africa/Abidjan	Côte d’Ivoire Time
175	America/Los_Angeles	Garden Grove
175	America/Los_Angeles	Oceanside
175	America/Los_Angeles	Rancho Cucamonga
175	America/Los_Angeles	Salem
175	America/New_York	Cape Coral
175	America/Phoenix	Tempe
175	America/Santo_Domingo	Bella Vista
175	America/Sao_Paulo	Palhoça
175	America/Toronto	Oshawa
175	Asia/Baghdad	Khānaqīn
175	Asia/Ho_Chi_Minh	Tân Châu
175	Asia/Jakarta	Teluknaga
175	Asia/Kolkata	Chhindwāra
175	Asia/Shanghai	Fengcheng
175	Asia/Shanghai	Jiutai
175	Asia/Shanghai	Xindi
175	Europe/Istanbul	Karaman
175	Europe/Istanbul	Siverek
175	Europe/London	Wigan
1750	Asia/Shanghai	Chaozhou|Caodzou|Caogou|Cchao-cou|Ch'ao-an-hsien|Ch'ao-chou|Ch'ao-chou-chen|Ch'ao-chou-shih|Chao'an|Chaochow|Chaochowfu|Chaochzhou|Chaodzou|Chaotsjou|Chao’an|Chau chu fu|Chauchow|Chheu-chu-su|Chhèu-chû-sṳ|Ch’ao-an-hsien|Ch’ao-chou|Ch’ao-chou-chen|Ch’ao-chou-shih|Dieu-ciu|Dièu-ciŭ|Tio-chiu-chhi|Tiô-chiu-chhī|Trieu Chau|Triều Châu|chao zhou|chao zhou shi|chaojeou si|chawzhw|chawzhww|tæciw|Ĉaoĝou|Čaodžou|Čchao-čou|Чаочжоу|Чаоџоу|چاؤژوؤ|چاوژو|چاوژوو|แต้จิ๋ว|潮州|潮州市|차오저우 시
1752	Africa/Freetown	Sierra Leone Time
1752	America/Caracas	Maracaibo|Marakaaya|Marakaibas|Marakaibo|Marakaimpo|Marakajba|Marakajbo|Marakaybo|Marakaypu|ma la kai bo|ma ra ki bo|malakaibo|maraka'ibo|marakaibo|marakayabo|marakaybw|marakayibo|marakayybw|Μαρακάιμπο|Маракаибо|Маракайба|Маракайбо|Մարակայբո|מרקאיבו|ماراكايبو|ماراکائیبو|ماراکایبو|मारकायबो|माराकाईबो|মারাকাইবো|ਮਾਰਾਕਾਈਬੋ|มาราไกโบ|მარაკაიბო|ማራካይቦ|マラカイボ|马拉开波|마라카이보
1754	Europe/Skopje	North Macedonia Time
17563	Africa/Blantyre	Malawi
176	Africa/Algiers	Béjaïa
176	Africa/Cairo	Marsá Maţrūḩ
176	Africa/Casablanca	Nador
176	America/Caracas	Lander
176	America/El_Salvador	Santa Ana
176	America/Hermosillo	San Luis Río Colorado
176	America/Los_Angeles	Eugene
176	America/Sao_Paulo	Bragança Paulista
176	America/Sao_Paulo	Teresópolis
176	Asia/Bahrain	Al Muharraq
176	Asia/Kolkata	Amroha
176	Asia/Kolkata	Hashtsāl
176	Asia/Seoul	Gijang
176	Asia/Shanghai	Zhenzhou
176	Asia/Tokyo	Narashino
176	Europe/Amsterdam	Almere Stad
176	Europe/Madrid	Burgos
176	Europe/Paris	Saint-Étienne
176	Europe/Warsaw	Bielsko-Biala
1760	Asia/Shanghai	Bayan Nur|ba yan nao er shi|巴彦淖尔市
1762	America/Toronto	Montréal|Lungsod ng Montreal|Lungsod ng Montréal|Manrehal'|Monreal|Monreal'|Monreala|Monrealis|Monreyal|Monreāla|Mons Regius|Mont-real|Montreal|Montreal - Montreal|Montreal City|Montreali|Montrealo|Montʻreal|meng te li er|monreali|monteuliol|montorioru|mwntral|mwntryal|Μοντρεαλ|Μόντρεαλ|Манрэаль|Монреал|Монреаль|Монтреал|Մոնթրէալ|Մոնրեալ|מונטריאול|مونترآل|مونتريال|مونتریال|مونترېئال|მონრეალი|ᒧᕆᐊᓪ|モントリオール|蒙特利尔|몬트리올
1768	Asia/Shanghai	Fuyang|Fou-yang|Fou-yang-hsien|Fowyang|Fowyang-hsien|Fu-jang|Fu-yang-shih|Fujan|Fuyan|Hu-iong-chhi|Hū-iông-chhī|Inchzhou|Paiu-iong|Phu Duong|Phụ Dương|Puyanghsien|Pâiu-iòng|Ruyin|Ying-chou|Yingchow|Yingchow-fu|fu yang|fu yang shi|fwyang|puyang si|Фуян|Ֆույան|فویانگ|阜阳市|阜陽|阜陽市|푸양 시
177	Africa/Cairo	Idkū
177	Africa/Kampala	Gulu
177	Africa/Luanda	Dundo
177	Africa/Luanda	Sambizanga
177	Asia/Kolkata	Hugli
177	Asia/Kolkata	Proddatūr
177	Asia/Yangon	Meiktila
177	Asia/Yangon	Sittwe
177	Europe/Amsterdam	Nijmegen
177	Europe/Paris	Paris 13e Arrondissement
177	Europe/Stockholm	Uppsala
177	Europe/Zurich	Basel
1779	Asia/Shanghai	Jiangyin|Chengjiang|Chengjiang Jiedao|Chiang-yin|Chiang-yin-ch'eng|Chiang-yin-ch’eng|Chiang-yin-hsien|Jiangyin Shi|Kiang Ying|Kiangyin|cheng jiang|cheng jiang jie dao|jiang yin shi|江阴市|澄江|澄江街道
178	Africa/Algiers	Chlef
178	Africa/Algiers	Tiaret
178	Africa/Johannesburg	Potchefstroom
178	Africa/Kampala	Njeru
178	Africa/Lagos	Saki
178	Africa/Lusaka	Livingstone
178	America/Argentina/La_Rioja	La Rioja
178	America/Havana	Ciudad Camilo Cienfuegos
178	America/Havana	Fontanar
178	America/Los_Angeles	Santa Rosa
178	America/Los_Angeles	Spring Valley
178	America/Mexico_City	Cuautitlán
178	America/New_York	East Flatbush
178	Asia/Bangkok	Si Racha
178	Asia/Kolkata	Silchar
178	Asia/Manila	Concepcion
178	Asia/Seoul	Seogwipo
178	Europe/Berlin	Hamm
178	Europe/Lisbon	Amadora
178	Europe/London	Ipswich
178	Europe/Paris	Paris 19 Buttes-Chaumont
178	Indian/Antananarivo	Toliara
1782	Africa/Lagos	Benin City|Benim|Benin|Benin Siti|Benin Səhəri|Benin by|Benin Şəhəri|Benin-Sici|Benin-Siti|Benin-Stadt|Benin-stad|Beninas|Beninborg|Beninurbo|Benínborg|Bénin|Ciudad de Benin|Ciudad de Benín|Ilu Benin|Kota Benin|Magaalaa Benin|Magaalada Benin|Shakhri Benin|Thanh pho Benin|Thành phố Benin|bei ning cheng|beni n si ti|benina sahira|benina siti|beninshiti|beninsiti|beniዝ siti|bnn sˌar|bnyn|bnyn syty|Ìlú Benin|Бенин|Бенин Сити|Бенин-Сити|Бенін-Сіті|Бенін-Сіці|Шахри Бенин|בנין סיטי|بنن ښار|بنين|بنین|بینن شہر|बेनिन सिटी|বেনিন সিটি|ਬੇਨਿਨ ਸ਼ਹਿਰ|เบนินซิตี|በንዝ ሲቲ|ベニンシティ|贝宁城|베닌시티
179	Africa/Accra	Obuase
179	Africa/Johannesburg	Alexandra
179	Africa/Lagos	Ila Orangun
179	Africa/Lusaka	Kasama
179	America/Sao_Paulo	Angra dos Reis
179	America/Sao_Paulo	Ferraz de Vasconcelos
179	America/Sao_Paulo	Passo Fundo
179	America/Sao_Paulo	Pirituba
179	Asia/Ho_Chi_Minh	Phú Quốc
179	Asia/Ho_Chi_Minh	Thị Trấn Đại Từ
179	Asia/Jakarta	Purwakarta
179	Asia/Kolkata	Neyveli
179	Asia/Kolkata	Shivpuri
179	Asia/Kolkata	Surendranagar
179	Asia/Manila	Legaspi
179	Asia/Samarkand	Jizzax
179	Asia/Seoul	Yangju
179	Asia/Shanghai	Qianjiang
179	Europe/Kyiv	Borshchahivka
179	Europe/Kyiv	Desnyanskyi
179	Europe/Kyiv	Novozavodskyi
179	Europe/Kyiv	Tsentralnyi
179	Europe/Moscow	Podolsk
179	Europe/Warsaw	Praga Południe
1795	Asia/Shanghai	Jiangmen|Chiang-men|Chiang-men-ch'eng|Chiang-men-ch’eng|Chiang-men-shih|Czjanmehn'|Czjanmen'|Czjanmyn'|Dziangmenas|Dzjanmun|Geng-muong|Giang Mon|Giang Môn|Gjanmen|Gĕ̤ng-muòng|Hsin-hui|Hsin-hui-hsien|Jiāngmén|Kang-mng-chhi|Kang-mn̂g-chhī|Kong-mun-su|Kongmoon|Kongmoon City|Kongmun|Kông-mùn-sṳ|Pakhai|Sunwui|Tiang-men|Wom Moon|jangmeon si|jiang men|jiang men shi|jyangmn|jyangmyn|zhyangmn|Đangmen|Ĝjanmen|Ťiang-men|Ђангмен|Дзянмън|Цзянмень|Цзянмынь|Цзянмэнь|جیانگمن|جیانگمین|ژیانگمن|江門|江門市|江门|江门市|장먼 시
1798	Asia/Kolkata	Bhopal|Bhojpal|Bhopala|Bhopalas|Bhopalo|Bhopál|Bhopāl|Bhopāla|Bhópál|Bkhapal|Bkhopal|Bopal|Bópal|bhopal|bhopala|bo pa er|bopal|boparu|bwbal|bwpal|popal|Μποπάλ|Бопал|Бхапал|Бхопал|בופאל|بوبال|بوپال|بھوپال|بہوپال|भोपाल|भोपाळ|ভোপাল|ਭੋਪਾਲ|ભોપાલ|ଭୋପାଳ|போபால்|భోపాల్|ಭೊಪಾಲ್|ഭോപ്പാൽ|ბჰოპალი|ボパール|ボーパール|博帕尔|보팔
18	America/Kralendijk	Bonaire, Saint Eustatius and Saba|Caribbean Netherlands|Caribisch Nederland
180	America/Argentina/Buenos_Aires	Berazategui
180	America/Guatemala	Quetzaltenango
180	America/La_Paz	Sacaba
180	America/Toronto	Nepean
180	Asia/Bangkok	Phúc Yên
180	Asia/Dhaka	Tangail
180	Asia/Kolkata	Baharampur
180	Asia/Kolkata	Chandannagar
180	Asia/Kolkata	Guna
180	Asia/Kolkata	Madanapalle
180	Asia/Kolkata	Shahuwadi
180	Asia/Shanghai	Pingwu County
180	Asia/Taipei	Shulin
180	Asia/Yangon	Kyaukpyu
180	Europe/Bucharest	Ploieşti
180	Europe/Copenhagen	Odense
180	Europe/Istanbul	Edirne
180	Europe/Moscow	Yasenevo
1800	Asia/Dubai	Sharjah|Al Sharjah|Ash 'Mariqah|Ash Shariqa|Ash Shariqah|Ash Shāriqa|Ash Shāriqah|Ash ’Mariqah|Ash-Shariqah emiraat|Ash-Shāriqah emiraat|Charjah|Ch·ardj·a|Sardza|Sardzsa|Sarika|Sarja|Sarjo|Sarza|Schardscha|Shardza|Shardzha|Shardzha kuorat|Sharga|Sharijah|Shariqah|Sharja|Sharjah city|Shārijah|Shāriqah|Shārja|Szardza|Szardża|Xarja|Xarjah|alsharqt|amart alsharqt|carja|charc ah|mdynt alsharqt|saraja|sarajaha|sarja|sharija|sharja|sharjh|sharuja|syaleuja|sʼrgh|xia er jia|Ŝarĵo|Şarika|Şarja|Šardža|Šardžá|Шарджа|Шарджа куорат|Шарџа|Шарҗә|Շարժա|שארגה|إمارة الشارقة|الشارقة|شارجه|شارجہ|مدينة الشارقة|शारजा|शारजाह|শারজাহ|ਸ਼ਾਰਜਾ|சார்ஜா|షార్జా|ಶಾರ್ಜ|ഷാർജ|ชาร์จาห์|შარჯა|ሻርጃ|シャールジャ|夏尔迦|샤르자
1801	Asia/Jakarta	Palembang|Kota Palembang|Kutha Palembang|Palembangas|Palembanq|Palempan'nk|Palimbao|Palimbão|Palèmbang|Pelembang|Pelémbang|balymbanj|jiu gang|ju gang|pa lem bang|palembanga|pallembang|palmbang|palymbang|parenban|plmbʼng|Παλεμπάνγκ|Палембанг|פלמבאנג|باليمبانج|پالمبانگ|پالم‌بانگ|پالیمبانگ|पालेंबांग|ปาเล็มบัง|パレンバン|巨港|旧港|팔렘방
1807	Asia/Dubai	Abu Dhabi|A-pu-that-pi|AEbu Saby|Aboe Dhabi|Abou Dabi|Abu Dabi|Abu Dabis|Abu Daby|Abu Daibi|Abu Dhabi emiraat|Abu Zabi|Abu Zaby|Abu Zabye|Abu Zabyo|Abu Ḍabi|Abu Ḑabi|Abu-Dabi|Abu-Dabi khot|Abu-Dabio|Abu-Dzabi|Abú Dabí|Abú Daibí|Abú Zabí|Abû Daby|Abū Dabī|Abū Z̧aby|Abū Z̧abye|Abū Z̧abyo|Abū Z̧abī|Ampou Ntampi|Ebu Dabi|Ebu Dhabi|a bu zha bi|abu dhabi|abu-dabi|abudabi|abudhabi|abw zby|abwzby|aputapi|jzyrt abwzby wjzr dakhlyt akhry|xa bud abi|Â-pu-tha̍t-pí|Äbu Saby|Əbu-Dabi|Άμπου Ντάμπι|Αμπου Νταμπι|Αμπού Ντάμπι|Абу Даби|Абу-Даби|Абу-Даби хот|Абу-Дабі|Әбу-Даби|Աբու Դաբի|אבו דאבי|أبوظبي|ئەبووزەبی|ابو ظبى|ابوظبی|ابوظہبی|جزيرة أبوظبي وجزر داخلية اخرى|अबु धाबी|अबू धाबी|আবুধাবি|ਅਬੂ ਧਾਬੀ|ଆବୁଧାବି|அபுதாபி|ಅಬು ಧಾಬಿ|അബുദാബി|අබුඩාබි|อาบูดาบี|ཨ་པོའུ་དྷ་པེ།|အဘူဒါဘီမြို့|აბუ-დაბი|አቡ ዳቢ|アブダビ|阿布扎比|아부다비
181	Africa/Nairobi	Mwala
181	America/Caracas	Araure
181	America/New_York	Chattanooga
181	America/Port-au-Prince	Dessalines
181	America/St_Lucia	Saint Lucia|St. Lucia
181	Asia/Amman	Wādī as Sīr
181	Asia/Kamchatka	Petropavlovsk-Kamchatsky
181	Asia/Kolkata	Kāraikkudi
181	Asia/Kolkata	Sultan Pur Majra
181	Asia/Shanghai	Anda
181	Asia/Shanghai	Zhenping
181	Asia/Tehran	Fardīs
181	Europe/Paris	Paris 13 Gobelins
1811	Asia/Shanghai	Nanyang|Lam-iong-chhi|Lâm-iông-chhī|Nam Duong|Nam Dương|Nan'jan|Nan-jang|Nan-yang-shih|Nang-iong|Nanjang|Nanyan|Nanyang i Henan|Nenyang shehiri|Nàng-iòng|nan yang|nan yang shi|nan-yang si|Наньян|Нанјанг|نانیانگ، ہینان|南阳|南阳市|南陽|南陽市|난양 시
1816	Europe/Istanbul	Adana|Adane|Adano|Adanë|Adhanah|Antioch on Sarus|Antiocheia|Antiokʻia ar Sarosiv|Atana|Edene|Sarosyan Antiokʻia|Seyhan|a da na|adana|adnt|adnہ|xa da na|yadana|ʿedana|Άδανα|Αδανα|Αντιόχεια|Адана|Ադանա|Անտիոքիա առ Սարոսիվ|Ատանա|Սարոսյան Անտիոքիա|Սեյհան|אדנה|آدانا|أضنة|ئادانا|ادنہ|अदना|আদানা|ਅਦਨਾ|อาดานา|ადანა|አዳና|アダナ|阿达纳|아다나
181822	America/Sao_Paulo|America/Fortaleza|America/Bahia|America/Recife|America/Belem|America/Maceio|America/Santarem|America/Araguaina	Brasilia Standard Time
181822	America/Sao_Paulo|America/Fortaleza|America/Bahia|America/Recife|America/Belem|America/Maceio|America/Santarem|America/Araguaina	Brasilia Summer Time
181822	America/Sao_Paulo|America/Fortaleza|America/Bahia|America/Recife|America/Belem|America/Maceio|America/Santarem|America/Araguaina	Brasilia Time
1819	Asia/Pontianak	Indonesia (Pontianak) Time
182	Africa/Algiers	Skikda
182	Africa/Cairo	Banhā
182	Africa/Conakry	Dubréka
182	Africa/Dar_es_Salaam	Bunda
182	Africa/Johannesburg	Carletonville
182	America/Caracas	Cúa
182	America/Los_Angeles	Santa Clarita
182	America/Sao_Paulo	Cidade Dutra
182	America/Sao_Paulo	Guarapuava
182	America/Sao_Paulo	Jaraguá do Sul
182	Asia/Baghdad	Ash Shaţrah
182	Asia/Hong_Kong	Tsing Yi Town
182	Asia/Jakarta	Metro
182	Asia/Jakarta	Singosari
182	Asia/Kolkata	Bahraigh
182	Asia/Kolkata	Dinapur Nizamat
182	Asia/Kolkata	Sirsa
182	Asia/Samarkand	Tirmiz
182	Asia/Yangon	Monywa
182	Asia/Yekaterinburg	Kamensk-Ural’skiy
182	Europe/Berlin	Saarbrücken
182	Europe/Rome	Quarto Oggiaro
182	Europe/Rome	Reggio Calabria
1822	Asia/Kolkata	Vadodara|Baroda|Vadadara|Vadodarae|Vadodaro|Vadódara|Vantontara|Vapadedara|ba luo da|badodala|barodara|bhadodara|fadwdara|radodara|vadeadara|vadodara|varodara|vatotara|vuadodara|wa duo da la|wadwdara|wdwdrh|wtho thra|Βαντόνταρα|Вaдодaрa|Вададара|Вадодарæ|Вадодара|Վադոդարա|ואדודארה|فادودارا|وادودارا|ودودره|وڈودرا|वड़ोदरा|वडोदरा|वदोदरा|বড়োদরা|ৱডোদরা|ਵਡੋਦਰਾ|વડોદરા|ଭଦୋଦରା|வடோதரா|వడోదర|ವಡೋದರಾ|വഡോദര|වඩොඩරා|วโฑทรา|ვადოდარა|ᱵᱚᱰᱳᱫᱚᱨᱟ|ヴァドダラ|ヴァドーダラー|巴罗达|瓦多达拉|瓦多達拉|바도다라
1827	Asia/Tbilisi	Georgia Standard Time
1827	Asia/Tbilisi	Georgia Summer Time
1827	Asia/Tbilisi	Georgia Time
18276	Asia/Almaty|Asia/Aqtobe|Asia/Qostanay|Asia/Qyzylorda|Asia/Atyrau|Asia/Oral|Asia/Aqtau	Kazakhstan|Казахстан|Қазақстан
183	America/Chicago	Mobile
183	America/New_York	Delaware
183	America/New_York	Fort Lauderdale
183	Asia/Ho_Chi_Minh	Vĩnh Châu
183	Asia/Jakarta	Lembang
183	Asia/Kolkata	Sūjāngarh
183	Asia/Riyadh	Unaizah
183	Asia/Shanghai	Baishan
183	Asia/Tokyo	Tachikawa
183	Europe/Bucharest	Oradea
183	Europe/London	St Helens
183	Europe/Madrid	Sants-Montjuïc
183	Europe/Paris	Cergy-Pontoise
183	Europe/Paris	Paris 18 Buttes-Montmartre
1831	America/La_Paz	Santa Cruz de la Sierra|Ciudad Santa Cruz|Ciudad de Santa Cruz de la Sierra|Santa Cruz|Santa Cruz da Serra|Santa Kruz de la Sijera|Santa-Krus-de-la-S'erra|Santa-Krus-de-la-Sierra|Santa-Krus-deh-la-S'era|Santa-Kruzo|sanita kiruዝ de la siyera|santa karuza de la si'era|santa kruja de la siyera|santa kruza di la si'era|santa krwz dy la syra|santa krwz dې la syra|santa krwz dے la syyra|santakurusu|snth qrws dh lh syyrh|Санта Круз де ла Сијера|Санта-Крус-де-ла-Сиерра|Санта-Крус-де-ла-Сьерра|Санта-Крус-де-ла-Сьєрра|Санта-Крус-дэ-ла-Сьера|סנטה קרוס דה לה סיירה|سانتا كروز دي لا سيرا|سانتا کروز دلاسیه‌را|سانتا کروز دې لا سیرا|سانتا کروز دے لا سیئرا|सांता क्रूज़ डी ला सिएरा|সান্তা ক্রুজ দে লা সিয়েরা|ਸਾਂਤਾ ਕਰੂਜ਼ ਦੇ ਲਾ ਸਿਏਰਾ|ሳንታ ክሩዝ ደ ላ ሲየራ|サンタクルス
1833	Europe/Istanbul	Diyarbakır|Amed|Amida|Diarbekir|Diarbekr|Diari-Bekir|Diari-Békir|Dijarbakir|Dijarbakira|Dijarbakiro|Dijarbakyr|Dijarbakyras|Dijarbakˌyr|Dijarbekir|Dikranakerd|Diyarbakir|Diyarbekir|Diyarbekr|Diyarbekır|Diyarbəkir|Diyaribakir|Diyaribekir|Diyarıbakır|Diyarıbekir|Dyjarbakyr|Ntigiarmpakir|Tigranakert|di ya ba ke er|di'arabakira|diarbakiri|diyaleubakileu|diyarabakira|diyaribakiri|diyarubakuru|dyar bkr|dyarbkr|Ντιγιαρμπακίρ|Диарбекир|Диярбакыр|Диярбақыр|Дијарбакир|Дијарбекир|Дыярбакыр|Діярбакир|Тигранакерт|Դիարբեքիր|דיארבקיר|ئامەد|ديار بكر|دیار بکر|دیاربکر|दियारबकिर|ডিয়ারবাকির|ਦਿਆਰਬਕੀਰ|დიარბაქირი|ዲያርባክር|ディヤルバクル|迪亚巴克尔|디야르바키르
1835	America/Mexico_City	Iztapalapa|Delegacion Iztapalapa|Delegación Iztapalapa|Delegazione Iztapalapa|Istapalapa|Ixtapalapa|Iztaoalaoa|Iztapalapan|Iztapalāpan|yi si ta pa la pa|Истапалапа|伊斯塔帕拉帕
1837	Europe/Volgograd	Russia (Volgograd) Time
184	Africa/Johannesburg	Ivory Park
184	America/Lima	Santa Anita - Los Ficus
184	Asia/Damascus	Al Qāmishlī
184	Asia/Dhaka	Paltan
184	Asia/Jakarta	Langsa
184	Asia/Jakarta	Pemalang
184	Asia/Kolkata	Adoni
184	Asia/Krasnoyarsk	Abakan
184	Asia/Makassar	Palopo
184	Asia/Shanghai	Zaoyang
184	Asia/Tokyo	Izumi
184	Asia/Tokyo	Toyokawa
184	Europe/Amsterdam	Breda
184	Europe/Berlin	Potsdam
184	Europe/Istanbul	Bolu
184	Europe/Rome	Modena
1841	Asia/Kolkata	Thāne|Tane|Tanna|Thana|Thane|Thāna|Tkhana|Tkhane|ta na|tanh|tany|thane|thyn|tʼnh|tھanے|tہanہ|Τάνε|Тане|Тхана|Тхане|טאנה|تانه|تاني|تانی|تھانے|تہانہ|ثين|ठाणे|ਠਾਣੇ|ಠಾಣೆ|塔那
1845	Europe/Belgrade	Kosovo|Kosovë|Косово
1848	Asia/Manila	Davao|Ciudad ti Davao|Dakbayan sa Davao|Davaa|Davao City|Davao Lakanbalen|Davao Stad|Davaó|Lungsod ng Dabaw|Syudad han Davao|da wo shi|dabao|dabha'o|dafaw|dava'o|davawo|dawaw|dawayw syty|dbʼw syty|Даваа|Давао|דבאו סיטי|دافاو|داواؤ|داوائو سیتی|داواو|दवाओ|দাভাও|ਦਾਵਾਓ|ዳቫዎ|ダバオ|达沃市|다바오
1849	Africa/Khartoum	Omdurman|Omdoerman|Omdourman|Omdurmana|Omdurmanas|Omdurmán|Omdurmāna|Umm Durman|Umm Durmán|Umm Durmān|am drman|ama daramana|en tu man|omduleuman|omdurman|omdurmani|omudouruman|xxm de xr man|Омдурман|Омдурман қаласы|אומדורמאן|أم درمان|ام درمان|ਅਮ ਦਰਮਾਨ|ออมเดอร์มาน|ომდურმანი|オムドゥルマン|恩图曼|옴두르만
185	Africa/Cairo	Bilbeis
185	America/Mexico_City	Poza Rica de Hidalgo
185	Asia/Kolkata	Phusro
185	Asia/Manila	Roxas City
185	Europe/Istanbul	Kütahya
185	Europe/Kyiv	Verhunskyi
185	Europe/Madrid	Donostia / San Sebastián
185	Europe/Paris	Le Havre
185	Europe/Paris	Paris 20 Ménilmontant
1850	Africa/Lagos	Kaduna|Kadun|Kaduno|Kàdúná|ka du na|kadouna|kaduna|kadwna|qdwnh|Кадуна|קדונה|كادونا|کادونا|कादुना|কাডুনা|ਕਾਦੂਨਾ|ካዱና|カドゥナ|卡杜納|카두나
1850	Asia/Shanghai	Datong|Dagu|Daido|Datong City|Datongas|Datongo|Datun|Datung|Dàtóng|GJai GJong|Ta-jen|Ta-jen-hsien|Ta-ku|Ta-t'ung|Ta-t'ung-hsien|Ta-t'ung-shih|Ta-tchung|Ta-t’ung|Ta-t’ung-hsien|Ta-t’ung-shih|da tong shi|datung si|datwng|dʼtwng|Đại Đồng|Датун|Датунг|דאטונג|داتونگ|داتۇڭ شەھىر|大同市|다퉁 시
1856	Asia/Taipei	Tainan|Dai-nang|Dài-nàng|GJai Nam|Kota Tainan|T'ai-nan|Tai-lam-chhi|Tainan City|Tainanas|Tajnan|Tajnan'|Tajnano|Taynam|Tchaj-nan|Teynen shehiri|Thoi-nam-su|Thòi-nàm-sṳ|Táinán|Tâi-lâm-chhī|T’ai-nan|tai nan|tai nan shi|tainan si|taynan|thi hnan|Đài Nam|Тайнань|Тајнан|טאינאן|تاينان|تاینان|ไถหนัน|台南|台南市|臺南|臺南市|타이난 시
1858	Asia/Shanghai	Nanchong|Lam-chhiong-chhi|Lâm-chhiong-chhī|Nam Sung|Nan'chun|Nan-cchung|Nan-ch'ung|Nan-ch'ung-hsien|Nan-ch'ung-shih|Nan-ch’ung|Nan-ch’ung-hsien|Nan-ch’ung-shih|Nan-čchung|Nanchung|Nang-chung|Nan’chun|Nàng-chṳ̆ng|Shun'tsin|Shun-ch'ing|Shun-ch’ing|Shunking|Shun’tsin|nan chong|nan chong shi|nanchung si|nanchwng|Нанчунг|Наньчун|نانچونگ|南充|南充市|난충 시
1859	Asia/Shanghai	Shangqiu|Kuei-te|Kweiteh|Shang-ch'in|Shang-ch'iu|Shang-ch'iu-hsien|Shang-ch’in|Shang-ch’iu|Shang-ch’iu-hsien|Shangkiu|Shangkiuhsien|shang qiu|shang qiu shi|商丘|商丘市
186	Africa/Algiers	El Oued
186	Africa/Bamako	Mopti
186	Africa/Johannesburg	Springs
186	Africa/Khartoum	Ad-Damazin
186	Africa/Tripoli	Zawiya
186	America/Chicago	Brownsville
186	America/Chicago	Overland Park
186	America/Havana	Cienfuegos
186	America/Havana	Pinar del Río
186	America/Mexico_City	Zamora de Hidalgo
186	America/New_York	Newport News
186	America/Toronto	Burlington
186	Asia/Amman	Khuraybat as Sūq
186	Asia/Dhaka	Pābna
186	Asia/Jerusalem	Beersheba
186	Asia/Kolkata	Haridwar
186	Asia/Kolkata	Raebareli
186	Asia/Shanghai	Changyuan
186	Asia/Shanghai	Dunhuang
186	Asia/Shanghai	Huixing
186	Asia/Shanghai	Jing’an
186	Asia/Shanghai	Shangri-La
186	Asia/Shanghai	Yangcheng
186	Asia/Tbilisi	Batumi
186	Europe/Istanbul	Kırıkkale
1867	Africa/Nairobi	Kakamega|Kakamege|ka ka mei jia|kakamga  knya|Какамега|Какамеге|کاکامگا، کنیا|კაკამეგა|卡卡梅加
18685	Asia/Yangon	Myanmar (Burma) Time
18685	Asia/Yangon	Myanmar Time
18690	Africa/Addis_Ababa	Ethiopia Time
187	Africa/Casablanca	Ait Melloul
187	America/Chicago	Grand Prairie
187	America/Chicago	Shreveport
187	America/Lima	Miraflores
187	America/Mexico_City	Chilpancingo
187	America/Sao_Paulo	Alvorada
187	America/Sao_Paulo	Cachoeiro de Itapemirim
187	America/Sao_Paulo	Rio Grande
187	Asia/Ho_Chi_Minh	Quận Năm
187	Asia/Kolkata	Bhusawal
187	Asia/Manila	Sorsogon
187	Asia/Singapore	Choa Chu Kang New Town
187	Europe/London	Sutton
187	Europe/Madrid	Getafe
187	Europe/Vienna	Donaustadt
1871	Africa/Conakry	Camayenne|Camayen
18729	America/Santiago|America/Punta_Arenas|America/Coyhaique	Chile
1874	Africa/Bissau	Guinea-Bissau|Guiné-Bissau
1877	Europe/Bucharest	Bucharest|Boekarest|Boukouresti|Bucarest|Bucaresta|Bucareste|Bucarèst|Bucuresti|Bucureşti|București|Buekres|Bukarest|Bukaresta|Bukarestas|Bukareste|Bukaresto|Bukareszt|Bukareŝto|Bukarešta|Bukareštas|Bukharehst|Bukharest|Bukureshh|Bukuresht|Bukureshta|Bukureshti|Bukurest|Bukureşt|Bukurešt|Bukurešť|Buxarest|Búkarest|Bûkarest|Bûkareşt|Bükreş|bkharst|bu jia lei si te|bukaresuto|bukulesyuti|bwkharst|bwqrst|Βουκουρέστι|Букурешт|Букурещ|Бухарест|Бухарэст|Բուխարեստ|בוקאַרעשט|בוקרשט|بخارست|بوخارست|بۇخارېست|པུ་ཁ་རེ་སིད|ბუქარესტი|ቡካረስት|ブカレスト|布加勒斯特|부쿠레슈티
188	Africa/Addis_Ababa	Hosa’ina
188	Africa/Johannesburg	George
188	America/Bahia	Camaçari
188	America/Bogota	Riohacha
188	America/Caracas	Acarigua
188	America/Havana	Boyeros
188	America/Sao_Paulo	Santa Bárbara d'Oeste
188	Asia/Bangkok	Sai Mai
188	Asia/Makassar	Labuan Bajo
188	Asia/Manila	Mabalacat City
188	Asia/Shanghai	Guixi
188	Asia/Shanghai	Laizhou
188	Asia/Tokyo	Anjō
188	Asia/Tokyo	Odawara
188	Asia/Tokyo	Tottori-shi
188	Asia/Yangon	Yawnghwe
188	Europe/Madrid	Leganés
1886	Asia/Shanghai	Jiading|Chia-tang|Chia-ting|Chia-ting-hsien|Jiadingzhen|Jiadingzhen Jiedao|Kiating|Kiating Ku|jia ding|jia ding zhen|jia ding zhen jie dao|嘉定|嘉定镇|嘉定镇街道
18861	America/Chicago|America/Denver	Texas
189	Africa/Lubumbashi	Mwene-Ditu
189	America/Los_Angeles	Sunrise Manor
189	America/Santarem	Santarém
189	America/Sao_Paulo	Planaltina
189	Asia/Kolkata	Sambalpur
189	Asia/Manila	Panalanoy
189	Asia/Taipei	Danshui
189	Asia/Tokyo	Jōetsu
189	Asia/Tokyo	Kofu
189	Asia/Tokyo	Numazu
189	Europe/Samara	Syzran
189	Europe/Warsaw	Bytom
1895	Asia/Shanghai	Jilin|Cat Lam|Chi-lin|Chi-lin-shih|Chi-ling|Ciudad de Jilin|Csilin|Czilin'|Cát Lâm|Dzilin|Dzilinas|Džilin|Gek-ling|Gilino|Girin|Girin khot|Gék-lìng|Jilin Ceety|Jilin City|Jilin Hiria|Jilin Shi|Jilin i Jilin|Jilinstad|Kiat-lim-chhi|Kiat-lîm-chhī|Kilin|Kirin|Kota Jilin|Ti-lin|Yung-chi|Yung-chi-hsien|Yung-chi-shih|Yungki|gylyn|ji lin|ji lin shi|jilin si|jilina|Ĝilino|Ťi-lin|Ђилин|Гирин|Гирин хот|Дзилин|Цзилинь|Ґірін|גילין|جىلىن شەھىرى|جیلن شہر|جی‌لین|ਜਿਲਿਨ|吉林|吉林市|지린 시
18960	Asia/Shanghai	Beijing|Bac Kinh|Baek-ging|Baekging|Bak Ging|Bak Ping|Behehzhin|Beijing City|Beijing Shi|Beising|Beixin|Beixín|Bejdzing|Bejdżing|Bejing|Beyjing|Beȝcinȝ|Báe̤k-gĭng|Béising|Běijīng|Bắc Kinh|Dai Dou|Pechin|Pechino|Pechinu|Pechinum|Pecinum|Pei-ching|Pei-ching-shih|Pei-p'ing|Pei-p'ing-shih|Peken|Pekin|Pekin'|Pekina|Pekinas|Peking|Pekini|Pekino|Pekín|Pekîn|Peping|Pequim|Pequin|Pequín|Pet-kin|Pet-kîn|Peycing|Pikkin|Pèquin|Pékin|Péqùin|Péycing|Pʻekʻin|Yin Ging|be'ijim|be'ijina|be'ijinga|bei jing|bei jing shi|beidjin|beijing|bijiga|bijing|bijinga|bkyn|buggyeong|byjng|bykyn|byyg'yng|byyzsyng|pakking|peyjin|pkn|Πεκίνο|Бейжің|Бээжин|Бәәҗң балһсн|Пекин|Пекинг|Пекін|Пекінґ|Պեկին|Փեքին|בייג'ינג|בייזשינג|بكين|بيكين|بیجنگ|بېجینګ|بېيجىڭ|بېيجىڭ شەھىرى|پکن|پێکەن|ބީޖިންގ|बीजिंग|बेइजिङ|বেইজিং|ਬੀਜਿੰਗ|બેઇજિંગ|பெய்ஜிங்|బీజింగ్|ಬೀಜಿಂಗ್|ബെയ്‌ജിങ്ങ്‌|බෙයිජිං|ปักกิ่ง|པེ་ཅིང་གྲོང་ཁྱེར།|ပေကျင်းမြို့|პეკინი|ቤዪጂንግ|ប៉េកាំង|北京|北京市|베이징|북경
1899	Asia/Shanghai	Jieyang|Chieh-yang|Chieh-yang-hsien|Chieh-yung|Chien Yang|Czejan|Giek-iong|Giék-iòng|Kiat-iong-chhi|Kiat-iông-chhī|Kiehyang|Kityang|Kityang-hsien|Rongcheng|Tie-jang|Yet Duong|Yết Dương|jie yang|jie yang shi|jieyang si|jy yang|jyyyang|Ťie-jang|Цзеян|جی یانگ|جیئیانگ|جیه‌یانگ|掲陽市|揭阳|揭阳市|揭陽|지에양 시
190	Africa/Accra	Ashaiman
190	Africa/Lagos	Ise-Ekiti
190	Africa/Luanda	Rangel
190	America/New_York	Knoxville
190	America/New_York	Providence
190	America/Phoenix	Peoria
190	Asia/Baghdad	Al Fallūjah
190	Asia/Bangkok	Cẩm Phả
190	Asia/Bangkok	Pak Kret
190	Asia/Jakarta	Tanjungbalai
190	Asia/Karachi	Jhelum
190	Asia/Kolkata	Mahbūbnagar
190	Asia/Kolkata	Mahesāna
190	Asia/Shanghai	Beipiao
190	Asia/Tokyo	Hino
190	Asia/Urumqi	Jinshanlu
190	Europe/Madrid	Fuenlabrada
1905	Europe/Sarajevo	Bosnia & Herzegovina Time
1905	Europe/Sarajevo	Bosnia and Herzegovina Time
19077	Africa/Bamako	Mali
191	Africa/Kampala	Mukono
191	Africa/Lagos	Surulere
191	Africa/Luanda	Benfica
191	Africa/Mbabane	Eswatini Time
191	America/Bogota	Barrancabermeja
191	America/Merida	Ciudad del Carmen
191	America/Sao_Paulo	Nova Friburgo
191	Asia/Bangkok	Hat Yai
191	Asia/Dubai	Business Bay
191	Asia/Dushanbe	Khujand
191	Asia/Jakarta	Curug
191	Asia/Karachi	Khairpur Mir’s
191	Asia/Shanghai	Haicheng
191	Asia/Shanghai	Humen
191	Asia/Tashkent	Angren
191	Asia/Yekaterinburg	Zlatoust
1916	Asia/Beirut	Beirut|Baeyrut|Bairut|Bayrut|Bayrūt|Beiriut|Beiroet|Beirot|Beirots|Beirout|Beiroūt|Beiruta|Beirutas|Beirute|Beirút|Beirût|Beirūta|Bejrut|Bejrut oshs'|Bejruti|Bejruto|Bejrút|Berut|Berytos|Berytus|Bewout|Beyrouth|Beyrut|Bey­rutʻ|Birut|Bäyrut|Béiriút|Bêrût|Peyrutʻ|bairut|bairuta|bayrut|bei lu te|beiluteu|beiruti|beiruto|berut|beruta|beyaruta|beyruta|bey‌rutt|biruta|byrwt|byyrwt|peyrut|Βηρυτός|Бейрут|Бейрут ошсь|Бејрут|Бәйрут|Բեյ­րութ|Պէյրութ|ביירוט|ביירות|بيروت|بَيْرُوت|بیروت|بېيرۇت|بەیرووت|ܒܝܪܘܬ|बेयरूत|बेय्रुत|बैरूत|বৈরুত|ਬੇਰੂਤ|ବିରୁଟ|பெய்ரூத்|ಬೈರುತ್|ബെയ്‌റൂത്ത്|เบรุต|པ་ར་ཐ།|པེ་རུ་ཐེ།|ဘေရွတ်မြို့|ბეირუთი|ቤይሩት|ベイルート|貝魯特|贝鲁特|베이루트
192	America/Belem	Castanhal
192	America/Havana	Bayamo
192	America/Maceio	Nossa Senhora do Socorro
192	America/Sao_Paulo	Cidade Tiradentes
192	Asia/Dhaka	Pār Naogaon
192	Asia/Kolkata	Machilīpatnam
192	Asia/Manila	Bago City
192	Asia/Pyongyang	Hyesan
192	Asia/Shanghai	Aihui
192	Asia/Shanghai	Fuding
192	Asia/Shanghai	Hepu
192	Asia/Shanghai	Yongchuan
192	Asia/Tehran	Bojnūrd
192	Asia/Tokyo	Uji
192	Europe/Warsaw	Kielce
192	Europe/Warsaw	Zabrze
192	Pacific/Auckland	Hamilton
1921	Asia/Karachi	Hyderabad|Chainterampant|Haidarabad|Haidarabadas|Hajdarabad|Hajderabad|Hajderabado|Haydarabad|Haydarobod|Hiderabad|Hiderábád|Hyderabad City|Hyderabad i Pakistan|Hyderâbâd|Hyderābād|Khajdarabad|Khajderabad|aitarapat|hai de la ba|haidarabad|haidarabada|haidarabadi|haidelabadeu|haiderabado|hydr abad|hydrabad|hydrabad  snڌ|Χαϊντεραμπάντ|Хайдарабад|Хајдерабад|היידראבאד|حيدر آباد|حيدرآباد، سنڌ|حیدرآباد|حیدرآباد، سندھ|हैदराबाद|हैदराबाद्|ਹੈਦਰਾਬਾਦ|ஐதராபாத்|ჰაიდარაბადი|ハイデラバード|海得拉巴|하이데라바드
1922	America/Tijuana	Tijuana|Tia Juana|Tichouana|Tichuana|Tihuana|Tijuano|Tikhuana|Tikhuanae|Tixuana|Tykhuana|Tíjúana|Zaragoza|di hua na|tifuana|tihaw na|tihu'ana|tihuana|tihvana|tikhavana|tykhwana|Τιχουάνα|Тихуанæ|Тихуана|Тыхуана|Тіхуана|טיחואנה|تيخوانا|تیخوانا|तिहुआना|ਤੀਖ਼ਵਾਨਾ|ടീഹ്വാന|ตีฮัวนา|ტიხუანა|ティフアナ|蒂華納|티후아나
1923	Australia/Adelaide|Australia/Darwin|Australia/Broken_Hill	ACDT
1923	Australia/Adelaide|Australia/Darwin|Australia/Broken_Hill	ACST
1923	Australia/Adelaide|Australia/Darwin|Australia/Broken_Hill	ACT
1923	Australia/Adelaide|Australia/Darwin|Australia/Broken_Hill	Australian Central Daylight Time
1923	Australia/Adelaide|Australia/Darwin|Australia/Broken_Hill	Australian Central Standard Time
1923	Australia/Adelaide|Australia/Darwin|Australia/Broken_Hill	Australian Central Time
1926	Europe/Riga	Latvia|Latvija
1927	Asia/Jakarta	Tangerang|Dang ge lang|Dāng gé lǎng|Kota Tangerang|Kutha Tangerang|Tangarang|Tangerangas|Tangerango|Tangèrang|Tanqeranq|dang ge lang|tan ge lang|tang-elang|tangeran|tangrang|tʼngrʼng|Тангеранг|טאנגראנג|تانگرانگ|ტანგერანგი|ᮒᮍᮛ|ᮒᮍᮨᮛᮀ|タンゲラン|坦格朗|當格朗|탕에랑
1928	Africa/Conakry	Conakry|Conacri|Konakri|Konakrio|Konakris|Konakry|ke na ke li|konakeuli|konakuri|Κόνακρι|Конакри|קונאקרי|コナクリ|科納克里|코나크리
193	Africa/Lagos	Nnewi
193	Africa/Lusaka	Luanshya
193	America/Sao_Paulo	Taguatinga
193	Asia/Bangkok	Bang Khae
193	Asia/Jakarta	Padalarang
193	Asia/Karachi	Garhi Khairo
193	Asia/Shanghai	Ezhou
193	Asia/Shanghai	Zhengding
193	Asia/Tehran	Būkān
193	Asia/Tokyo	Yamaguchi
193	Europe/Istanbul	Başakşehir
193	Europe/Lisbon	Braga
193	Europe/Madrid	Alcalá de Henares
1937	Asia/Aden	Sanaa|San'a|San'ah|San`a'|Sana|Sana'a|Sana'a'|Sanao|Sanaà|Sanaá|Sano|San’ah|Səna|sa na|sana|sanua|snʿaʾ|Şana‘ā'|Şan‘ā’|Σάνα|Сана|Санъо|צנעא|صنعاء|ሳና|サヌア|萨那|사나
194	Africa/Algiers	Tébessa
194	Africa/Bamako	Kayes
194	Africa/Cairo	Kafr ash Shaykh
194	Africa/Conakry	Manéah
194	Africa/Nairobi	Karuri
194	Africa/Nairobi	Matuga
194	Asia/Hong_Kong	Kowloon City Centre
194	Asia/Kuala_Lumpur	Kuala Kubu Baharu
194	Asia/Makassar	Bontang
194	Europe/Istanbul	Düzce
194	Europe/Moscow	Severodvinsk
194	Pacific/Guadalcanal	Solomon Islands Time
1940	Asia/Shanghai	Ordos|Erdos|Ordos khot|e er duo si shi|eoeoldwosseu si|orudosu shi|Ордос|Ордос хот|オルドス市|鄂尔多斯市|어얼둬쓰 시
1946	America/Chicago	Louisiana
19473	Europe/Bucharest	Romania|România
1948	America/Sao_Paulo	Curitiba|Corityba|Curityba|Curytiba|Kouritiba|Kouritimpa|Kuritib|Kuritiba|Kuritibae|Kuritibo|Kuritiwa|Kuritiyba|Kuriytyva|Kuriytýva|Kuriṭiba|Kuryciba|Kurytyba|Kùrìtíbà|gu li ti ba|ku li qi ba|ku ri ti ba|kulichiba|kurichiba|kuritcibas|kuritiba|kuritipe|kwrytyba|qwrytybh|Κουριτίμπα|Коуритиба|Куритибæ|Куритиба|Курытыба|Курыціба|Կուրիտիբա|קוריטיבא|קוריטיבה|كوريتيبا|کوریتیبا|ܩܘܪܝܛܝܒܐ|कुरितिबा|কুরিটিবা|কুরিতিবা|ਕੁਰੀਤੀਬਾ|குரிடிபே|కురితీబా|ಕುರಿಟಿಬ|กูรีตีบา|კურიტიბა|ኩሪቺባ|ᎫᎵᏘᎦ|クリチバ|古里提巴|庫里奇巴|쿠리치바|𐌺𐌿𐍂𐌹𐍄𐌹𐌱𐌰
195	America/Argentina/Buenos_Aires	La Plata
195	America/Cayenne	French Guiana|Guyane française
195	America/Chicago	Montgomery
195	America/Detroit	Grand Rapids
195	Asia/Colombo	Maharagama
195	Asia/Karachi	Dhirkot
195	Asia/Karachi	Hub
195	Asia/Kathmandu	Butwāl
195	Asia/Kathmandu	Hetauda
195	Asia/Kathmandu	Janakpur
195	Asia/Kolkata	Ambāla
195	Asia/Kolkata	Kumarapalayam
195	Asia/Kolkata	Panvel
195	Asia/Seoul	Guri-si
195	Asia/Shanghai	Peicheng
195	Asia/Tokyo	Kamirenjaku
195	Asia/Tokyo	Kumagaya
195	Asia/Tokyo	Suzuka
195	Europe/Brussels	Liège
195	Europe/Rome	Prato
195	Europe/Tirane	Durrës
195874	Africa/Lagos	Nigeria|Nàìjíríà
196	Africa/El_Aaiun	Laayoune
196	Africa/Johannesburg	Middelburg
196	Africa/Maputo	Mocuba
196	Africa/Ndjamena	Moundou
196	America/Chicago	Birmingham
196	America/Lima	Huánuco
196	America/Los_Angeles	Vancouver
196	America/Mexico_City	Ciudad Lázaro Cárdenas
196	Asia/Baku	Khirdalan
196	Asia/Bangkok	Phra Pradaeng
196	Asia/Jerusalem	H̱olon
196	Asia/Karachi	Ahmadpur East
196	Asia/Kolkata	Bhiwāni
196	Asia/Kolkata	Khammam
196	Asia/Kolkata	Sambhal
196	Asia/Seoul	Icheon-si
196	Asia/Shanghai	Hanfeng
196	Asia/Shanghai	Jijiang
196	Asia/Tehran	Bīrjand
196	Asia/Tokyo	Higashihiroshima
196	Europe/Istanbul	İzmit
196	Europe/Madrid	Almería
196	Europe/Paris	Reims
196	Europe/Saratov	Engels
196	Europe/Warsaw	Toruń
196	Pacific/Apia	Samoa
1963	Africa/Accra	Accra|Aakra|Aakrá|Acra|Akara|Akkr|Akkra|Akkrae|Akra|Akrao|Akʻra|Nkran|a ke la|akara|akeula|akra|akura|xak kra|yەkra|΄Aκκρα|Άκκρα|Аккрæ|Аккра|Акра|Աքրա|אקרא|אקרה|آکرا|أكرا|ئەکرا|اكرا|اکرا|عکرہ|अक्रा|आक्रा|আক্রা|ਅਕਰਾ|ଆକ୍ରା|அக்ரா|അക്ര|อักกรา|ཨ་ཁ་ར།|အက်ခရာမြို့|აკრა|አክራ|アクラ|阿克拉|아크라
197	Africa/Kinshasa	Gemena
197	Africa/Sao_Tome	Sao Tome and Principe|São Tomé & Príncipe|São Tomé e Príncipe
197	America/Monterrey	Ciudad Madero
197	America/New_York	Akron
197	America/Santiago	Talca
197	Asia/Jakarta	Sawangan
197	Asia/Kolkata	Bhind
197	Asia/Kolkata	Bhālswa Jahangirpur
197	Asia/Shanghai	Lushui
197	Asia/Shanghai	Mentougou
197	Europe/Berlin	Kassel
1973	Asia/Shanghai	Songjiang|Songjiang Qu|Sunchiang|Sung-chiang|Sung-chiang-hsien|Sungkiang|Sungkiang-hsien|Sunkiang|Sunkiangfu|song jiang|song jiang qu|松江|松江区
1973	Asia/Tokyo	Sapporo|Sapara|Saporas|Saporo|Sapporo-chhi|Sapporo-chhī|Sapporo-shi|Sapporoshi|Sapporum|Szapporo|capporo|sabwrw|sap poa roa|sapporo|sapporoshi|sapwrw|saspolo si|sypwrw|zha huang|zha huang shi|Σαππόρο|Сапара|Сапоро|Саппоро|Սապորո|סאפורו|سابورو|ساپورو|سیپورو|सप्पोरो|சப்போரோ|ซัปโปะโระ|საპორო|さっぽろ|さっぽろし|サッポロ|サッポロシ|札幌|札幌市|삿포로 시
1973	Europe/Berlin	Hamburg|Amborg|Ambourgo|Amburgo|Amburgu|Augusta Gambriviorum|Gamburg|Hamboarch|Hamboerg|Hamboerj|Hamborg|Hambourg|Hamburch|Hamburga|Hamburgas|Hamburgo|Hamburgu|Hamburgum|Hamburk|Hamburq|Hambuurich|Hambörg|Hambörj|Hambùrk|Hambûrg|Hamepuka|Hammaburg [a. 832]|Hampuri|Hanburgo|Khamburg|haimabaraga|haimbarga|ham bur k|hambuleukeu|hamburgi|hambwrg|hambwrgh|hambwrګ|han bao|han bao shi|hanburuku|haምberiግ|hemburga|hmbwrg|hyambarg|hyambarga|hʼambwrg|Ħamburg|Αμβούργο|Гамбург|Гамбурґ|Хамбург|Համբուրգ|האַמבורג|המבורג|هامبورغ|هامبورګ|هامبورگ|ہymbrg|ہیمبرگ|ܗܡܒܘܪܓ|हॅम्बुर्ग|हैम्बर्ग|হ্যাম্বার্গ|ਹੈਮਬਰਗ|ಹ್ಯಾಂಬರ್ಗ್|ฮัมบูร์ก|ჰამბურგი|ሃምበርግ|ハンブルク|汉堡|汉堡市|漢堡|함부르크
1974	Africa/Khartoum	Khartoum|Al Khartum|Al Kharţūm|Al Khurtum|Al Khurţūm|Cartum|Cartúm|Chartoum|Chartum|Chartumas|Chartúm|Hartum|Hartumo|Jartum|Kartum|Kartúm|Khartoem|Khartoun|Khartum|Khartun|Khartún|Xartum|Xartûm|Xartʻum|aaalkhrtwm|haleutum|harutsumu|hrtwm|karttaum|ke tu mu|khartwm|khrtwm|Ĥartumo|Χαρτούμ|Картум|Хартум|Խարթում|חרטום|ااالخرطوم|خارطوم|خرطوم|கார்த்தௌம்|ཁར་ཏུམ|ካርቱም|ハルツーム|喀土穆|하르툼
19751	Africa/Ouagadougou	Burkina Faso
1977	Asia/Almaty	Almaty|Alma-Ata|Almaato|Almata|Almati|Almato|Almatî|Almatõ|Almatý|Almatı|Almatʻi|Ałmaty|Vernyj|Vernyy|Virnij|Werny|a la mu tu|alamati|almaaty|almati|almaty|arumatoi|xal mati|ʿeልmati|Αλμάτι|Алма-Ата|Алмаато|Алмати|Алматы|Верный|Вірний|Ալմաթի|אלמאטיע|אלמטי|آلماآتی|آلماتی|ألماتي|ئالمۇتا|الماتی|अलमाती|अल्माटी|আলমাটি|ਅਲਮਾਤੀ|อัลมาตี|ཨཱལ་མ་ཊི།|ალმათი|አልማቲ|アルマトイ|阿拉木圖|알마티
1977	Asia/Shanghai	Ganzhou|Cam Chau|Cám Châu|Gan'chzhou|Gandzou|Gandzov|Gandžov|Gang-ciu|Gantsjou|Ganzhou Shi|Gànzhōu|Gáng-ciŭ|Kam-chu-su|Kan|Kan-chou|Kan-chou-shih|Kan-cou|Kan-hsien|Kan-čou|Kanchow|Kong-chiu-chhi|Kàm-chû-sṳ|Kòng-chiu-chhī|gan zhou|gan zhou shi|ganjeou si|ganzhww|gong zhou|gʼngwʼw|kan zhou|kan zhou shi|Ганьчжоу|Ганџоу|Ґаньчжоу|Գանչժոու|גאנגואו|گانژوو|カン州|カン州市|贛州|赣州|赣州市|간저우 시
1978	Asia/Tashkent	Tashkent|Daskent|Daşkent|Daşkənd|Lithopolis|Tachkent|Tachkènt|Taixkent|Taschkent|Tashken|Tashkend|Tashkent osh|Tashkenti|Tasjkent|Taskende|Taskent|Taskenta|Taskentas|Taskento|Taszkent|Taxkent|Taŝkento|Taşkent|Taškent|Taškenta|Taškentas|Tașkent|Tochkent|Toshkand|Toshkent|Toshkent shahri|ta shen gan|tasakada|tasakanda|tasakhanda|tashknd|tashqnd|tashukento|taskanda|taskanr|taskantu|taskent|tasyukenteu|thach khen t|tshqnd|tsqnt|Τασκένδη|Ташкен|Ташкент|Ташкент ош|Тошканд|Տաշքենդ|טאשקענט|טשקנט|تاشقند|تاشكند|تاشكەنت|تاشکند|تاشکەند|طشقند|ताशकन्द|ताश्कंद|তাশখন্দ|ਤਾਸ਼ਕੰਦ|தாஷ்கந்து|తాష్కెంట్|ತಾಷ್ಕೆಂಟ್|താഷ്കന്റ്|ทาชเคนต์|ཐ་ཧྲི་ཀན།|ტაშკენტი|ታሽኬንት|タシュケント|塔什干|타슈켄트
198	Africa/Luanda	Zango
198	Africa/Nairobi	Naivasha
198	America/Asuncion	Capiatá
198	America/Caracas	Guacara
198	America/Chicago	Amarillo
198	America/Sao_Paulo	Plano Piloto
198	America/Sao_Paulo	Valparaíso de Goiás
198	Asia/Jakarta	Salatiga
198	Asia/Kolkata	Bulandshahr
198	Asia/Kuching	Sibu
198	Asia/Qatar	Lusail
198	Asia/Sakhalin	Yuzhno-Sakhalinsk
198	Asia/Shanghai	Duyun
198	Asia/Shanghai	Kaiyuan
198	Asia/Tehran	Khūy
198	Asia/Tokyo	Itami
198	Asia/Tokyo	Kodaira
198	Asia/Urumqi	Changji
198	Europe/Berlin	Hagen
198	Europe/Berlin	Rostock
198	Europe/Istanbul	Arnavutköy
198	Europe/London	Aberdeen
198	Europe/Rome	Parma
198	Europe/Rome	Taranto
198	Europe/Warsaw	Gliwice
198	Europe/Warsaw	Rzeszów
1982	Africa/Brazzaville	Brazzaville|Braza|Brazavil|Brazavil'|Brazavilis|Brazavilo|Brazzavil|Brazzavil'|Maya-Maya|Mprazabil|N'Tamo|beulajabil|brazafyl|brazawyl|brzwwyl|bu la chai wei er|burazavuiru|Μπραζαβίλ|Бразавил|Бразавіль|Браззавиль|Браззавіль|ברזוויל|برازافيل|برازاویل|ብራዛቪል|ブラザヴィル|布拉柴维尔|브라자빌
199	Africa/Cairo	Arīsh
199	Africa/Lagos	Mushin
199	America/Santiago	Iquique
199	Asia/Bangkok	Thuận Thanh
199	Asia/Dhaka	Saidpur
199	Asia/Ho_Chi_Minh	Quận Bốn
199	Asia/Kuala_Lumpur	Rawang
199	Asia/Shanghai	Beiliu
199	Asia/Tehran	Sirjan
199	Asia/Tokyo	Yachiyo
199	Australia/Darwin	Australia (Darwin) Time
199	Australia/Darwin	Northern Territory
199	Europe/London	Dudley
199	Europe/Moscow	Armavir
199	Europe/Saratov	Balakovo
1994	Asia/Kolkata	Indore|Indaur|Indhur|Indor|Indore Madhya Pradesh|Induras|Induro|andwr|ayndwr|idaura|indaura|indoleu|indor|indora|indori|indoru|indura|intor|yin duo er|Індаур|Индаур|Индор|إندور|اندور|ایندور|इंदूर|इन्दोर|इन्दौर|ইন্দোর|ਇੰਦੌਰ|ઈંદોર|ଇନ୍ଦୋର|இந்தோர்|ఇండోర్|ಇಂದೋರ್|ഇൻ‌ഡോർ|ინდორი|インドール|印多尔|인도르
1999	America/Bogota	Medellín|Medegin|Medehl'in|Medel'in|Medelim|Medelin|Medeljina|Medeljinas|Medeljino|Medellin|mai de lin|mdlyn|mdyyn|me de yin|medein|medejin|medelini|medellina|medeyina|meteyin|mydyllyn|mydylyn|myڈyln|myډyln|Μεδεγίν|Меделин|Медельín|Медельин|Медельїн|Медељин|Медэльін|מדיין|مدلین|ميديللين|ميديلين|میڈیلن|میډیلن|मेडेल्लिन|मेदेयीन|মেদেয়িন|ਮੇਦੇਯੀਨ|மெதெயின்|เมเดยิน|მედელინი|ሜዴሊን|ទីក្រុងមេឌេយីណ|メデジン|麦德林|메데인
2	Arctic/Longyearbyen	Svalbard & Jan Mayen Time
2	Arctic/Longyearbyen	Svalbard and Jan Mayen Time
2	Arctic/Longyearbyen	Svalbard and Jan Mayen|Svalbard & Jan Mayen|Svalbard og Jan Mayen
2	Atlantic/Stanley	Falkland Islands
2	Atlantic/Stanley	Falkland Islands Standard Time
2	Atlantic/Stanley	Falkland Islands Summer Time
2	Atlantic/Stanley	Falkland Islands Time
2	Pacific/Niue	Niue
20	Atlantic/Azores	Azores Standard Time
20	Atlantic/Azores	Azores Summer Time
20	Atlantic/Azores	Azores Time
20	Atlantic/Azores	Portugal (Azores) Time
200	Africa/Casablanca	Salé Al Jadida
200	Africa/Lagos	Chakwama
200	Africa/Lagos	Ugep
200	Africa/Lubumbashi	Kamina
200	Africa/Mogadishu	El Dibir
200	Africa/Tripoli	Az Zāwīyah
200	America/Chicago	Aurora
200	America/Chicago	Cypress
200	America/Sao_Paulo	São José
200	Asia/Almaty	Petropavl
200	Asia/Bangkok	Lạng Sơn
200	Asia/Hong_Kong	Yuen Long
200	Asia/Hong_Kong	Yuen Long San Hui
200	Asia/Jakarta	Lhokseumawe
200	Asia/Jakarta	Sumedang
200	Asia/Karachi	Dajal
200	Asia/Karachi	Qadirpur Ran
200	Asia/Karachi	Talhar
200	Asia/Kolkata	Gyānpur
200	Asia/Kolkata	Khandwa
200	Asia/Kolkata	Morena
200	Asia/Kolkata	Puri
200	Asia/Kuala_Lumpur	Bandar Sunway
200	Asia/Kuala_Lumpur	Bandar Utama
200	Asia/Kuala_Lumpur	Bukit Jalil
200	Asia/Nicosia	Nicosia
200	Asia/Riyadh	Yanbu
200	Asia/Shanghai	Nyingchi
200	Asia/Tehran	Nasimshahr
200	Asia/Tehran	Nasīm Shahr
200	Asia/Tokyo	Nagareyama
200	Europe/Brussels	Charleroi
200	Europe/Kyiv	Rayon KTZ
200	Europe/Moscow	Severnyy
200	Europe/Rome	Brescia
2001	Asia/Shanghai	Lianyungang|Liányúngǎng|Ljan'jun'gan|lian yun gang|lian yun gang shi|lyen-wingang si|Ляньюньган|连云港|连云港市|連雲港|롄윈강 시
2004	America/La_Paz	La Paz|A Paz|Chukiyawu|Chuqi Yapu|Chuqiyapu|Ciudad La Paz|La Pas|La Pasas|La-Pas|La-Pas shaary|La-Pazo|Lapasa|Nuestra Senora de La Paz|Nuestra Señora de La Paz|Pax|Soukre/La Paz|la ba si|la paja|la pajha|la pas|la pasa|la paz|labaz|lapaja|lapas|lapaseu|lapaz|rapasu|Λα Πας|Σούκρε/Λα Παζ|Ла Паз|Ла Пас|Ла-Пас|Ла-Пас шаары|Լա Պաս|לא פאז|לה פאס|لا پاز|لاباز|لاپاز|ला पाझ|ला पास|লা পাজ|ਲਾ ਪਾਸ|ଲାପାଜ|லா பாஸ்|ലാ പാസ്|ลาปาซ|ლა-პასი|ላፓዝ|ラパス|拉巴斯|라파스
20095	Africa/Algiers	Algeria Time
201	Africa/Addis_Ababa	Arba Minch
201	Africa/Tripoli	Al Khums
201	America/Lima	Cajamarca
201	America/Los_Angeles	Glendale
201	America/Los_Angeles	Huntington Beach
201	America/New_York	Fayetteville
201	America/New_York	Tallahassee
201	America/New_York	Yonkers
201	America/Santiago	La Pintana
201	America/Sao_Paulo	Rio Claro
201	Asia/Ashgabat	Daşoguz
201	Asia/Ho_Chi_Minh	Thanh Khê
201	Asia/Jakarta	Rengasdengklok
201	Asia/Karachi	Dadu
201	Asia/Manila	Koronadal
201	Australia/Brisbane	Townsville
201	Europe/London	Swindon
201	Europe/Vienna	Favoriten
201	Europe/Zurich	Geneva
2015	Asia/Baghdad	Al Başrah al Qadīmah|Al Basrah al Qadimah|Al Basrat al Qadimah|Al Başrat al Qadīmah|albsrt alqdymt|البصرة القديمة
2019	America/Chicago|America/New_York	Alabama
202	Africa/Accra	Atsiaman
202	Africa/Dar_es_Salaam	Iringa
202	Africa/Kinshasa	Bandundu Province
202	America/Chicago	Little Rock
202	America/Mazatlan	Cabo San Lucas
202	America/St_Johns	Canada (St John’s) Time
202	America/St_Johns	Canada (St. John’s) Time
202	America/St_Johns	NDT
202	America/St_Johns	NST
202	America/St_Johns	NT
202	America/St_Johns	Newfoundland Daylight Time
202	America/St_Johns	Newfoundland Standard Time
202	America/St_Johns	Newfoundland Time
202	America/St_Johns	Newfoundland and Labrador
202	America/Toronto	Richmond Hill
202	Asia/Dhaka	Barishal
202	Asia/Dhaka	Motijheel
202	Asia/Jakarta	Madiun
202	Asia/Kolkata	Chāpra
202	Asia/Tehran	Bābol
202	Europe/Budapest	Debrecen
202	Europe/Istanbul	Osmaniye
202	Europe/Istanbul	Çorlu
203	Africa/Tripoli	Zliten
203	America/Bahia	Lauro de Freitas
203	America/Fortaleza	Sobral
203	America/Havana	Las Tunas
203	America/Puerto_Rico	Bayamón
203	Asia/Dhaka	Chāndpur
203	Asia/Dhaka	Karnaphuli
203	Asia/Kolkata	Deoghar
203	Asia/Seoul	Gimpo-si
203	Asia/Tokyo	Matsue
203	Europe/Moscow	Vasyl'evsky Ostrov
203	Europe/Rome	Padua
203	Indian/Antananarivo	Fianarantsoa
2037	Asia/Shanghai	Zunyi|Chun-gi-chhi|Chun-gī-chhī|Cong-ngie|Cuenji|Cun-i|Cunji|Czun'i|Cŏng-ngiê|Dzuni|Gunji|Tsun-i|Tsun-i-ch'eng|Tsun-i-ch’eng|Tsun-i-hsien|Tsun-i-shih|Tsunyi|Tsunyi-hsien|Tuan Nghia|Tuân Nghĩa|Zunji|Zūnyì|jjun-i si|zun yi|zun yi shi|zwnyay|zwnyy|zwnyyy|Ĝunji|Цзуньи|Цзуньї|Цуенји|زونئی|زونیئی|زونیای|遵义|遵义市|遵義|遵義市|쭌이 시
204	Africa/Addis_Ababa	Sodo
204	Africa/Algiers	Biskra
204	Africa/Dar_es_Salaam	Mpanda
204	America/Los_Angeles	Moreno Valley
204	America/Mexico_City	Córdoba
204	Asia/Karachi	Shikarpur
204	Asia/Kathmandu	Dhangaḍhi̇̄
204	Asia/Kolkata	Secunderabad
204	Asia/Shanghai	Bishan
204	Asia/Shanghai	Gaoping
204	Asia/Shanghai	Gongheyong
204	Asia/Shanghai	Nanchuan
204	Asia/Shanghai	Yanghang
204	Asia/Singapore	Punggol
204	Asia/Taipei	Xizhi
204	Asia/Tehran	Qā’em Shahr
204	Europe/Rome	Trieste
204	Europe/Vienna	Linz
2044	Asia/Shanghai	Weifang|Duy Phuong|Duy Phường|I-hng-chhi|Vehjfan|Vejfan|Vejfang|Wei|Wei-fang-shih|Wei-hsien|Wej-fang|Wéifāng|i fang shi|wei fang|wei fang shi|weipang si|wyfang|Î-hng-chhī|Вейфан|Вејфанг|Вэйфан|ویفانگ|イ坊市|潍坊|潍坊市|濰坊|웨이팡 시
205	Africa/Bamako	Ségou
205	Africa/Dar_es_Salaam	Ifakara
205	Africa/Johannesburg	Mdantsane
205	Africa/Luanda	Sumbe
205	America/Bahia	Itabuna
205	America/Guayaquil	Latacunga
205	America/Sao_Paulo	Itaim Paulista
205	America/Sao_Paulo	São Carlos
205	Asia/Ho_Chi_Minh	Kon Tum
205	Asia/Ho_Chi_Minh	Việt Yên
205	Asia/Kolkata	Nāngloi Jāt
205	Asia/Makassar	Gorontalo
205	Asia/Shanghai	Jinghong
205	Asia/Tokyo	Kishiwada
205	Europe/Minsk	Bobruysk
2054	Atlantic/Canary	Spain (Canaries) Time
206	Africa/Harare	Epworth
206	America/Bogota	Dosquebradas
206	America/Caracas	San Felipe
206	America/Havana	Mantilla
206	America/New_York	Columbus
206	America/New_York	Worcester
206	Asia/Dhaka	Dinajpur
206	Asia/Kolkata	Hosapete
206	Asia/Manila	Pagadian
206	Asia/Manila	Toledo
206	Europe/Helsinki	Turku
2065	Asia/Baghdad	Al Mawşil al Jadīdah|Al Mawsil al Jadidah|almwsl aljdydt|الموصل الجديدة
20651	Africa/Kinshasa	Congo - Kinshasa (Kinshasa) Time
2067	Europe/Ljubljana	Slovenia|Slovenija
207	Africa/Addis_Ababa	Bishoftu
207	Africa/Cairo	Hurghada
207	Africa/Kampala	Kasangati
207	America/Los_Angeles	Oxnard
207	America/New_York	Arlington
207	Asia/Ho_Chi_Minh	Phan Rang-Tháp Chàm
207	Asia/Jakarta	Ciampea
207	Asia/Jakarta	Ciputat
207	Asia/Pyongyang	Changam-ch’on
207	Asia/Tokyo	Nishi-Tokyo-shi
207	Europe/Kyiv	Bila Tserkva
207	Europe/Madrid	Móstoles
2073	Europe/London	Wales
208	Africa/Addis_Ababa	Shashamane
208	Africa/Lubumbashi	Gandajika
208	America/La_Paz	Oruro
208	America/Phoenix	Maryvale
208	America/Santo_Domingo	La Romana
208	Asia/Kolkata	Ongole
208	Asia/Seoul	Gangneung
208	Asia/Shanghai	Bachuan
208	Asia/Shanghai	Gunan
208	Asia/Shanghai	Hangu
208	Europe/London	Portsmouth
208	Europe/Madrid	Pamplona
2082	Europe/Skopje	North Macedonia|Северна Македонија
209	America/New_York	Rochester
209	America/Sao_Paulo	Luziânia
209	America/Sao_Paulo	São Leopoldo
209	America/Vancouver	Richmond
209	Asia/Jakarta	Banjar
209	Asia/Kolkata	Anand
209	Asia/Pyongyang	Kanggye
209	Asia/Seoul	Chungju
209	Asia/Taipei	Bade
2092	Asia/Shanghai	Kunshan|Con Son|Côn Sơn|K'un-shan-ch'eng|K'un-shan-hsien|Kan-shan|Kchun-san|Kchun-šan|Kun'shan'|Kunsan|Kunsanas|Kunshan Shi|Kunšan|Kunšanas|K’un-shan-ch’eng|K’un-shan-hsien|Yushan|Yushan Zhen|kun shan|kun shan shi|kunsan si|kwnshan|yu shan|Куншан|Куньшань|کونشان|崑山|崑山市|昆山|昆山市|玉山|쿤산 시
209469	America/Sao_Paulo|America/Fortaleza|America/Bahia|America/Recife|America/Belem|America/Maceio|America/Manaus|America/Cuiaba|America/Campo_Grande|America/Porto_Velho|America/Santarem|America/Araguaina	Brazil|Brasil
2098	Asia/Damascus	Aleppo|Alep|Alepas|Alepo|Aleppe|Aleppu|Aleppó|Alèp|Berea|Beria|Beroea|Chalepi|Halab|Halapia|Haleb|Haleba|Halep|Heleb|Hələb|Khaleb|Khaleb khot|Khalepion|Madinat Halab|Madīnat Ḩalab|Veroia|Xalab|a lei po|aleppea|aleppo|allepo|areppo|halaba|hlb|xa lep po|ʿeleፖ|Βέροια|Χαλέπι|Алеп|Алеппо|Халеб|Халеб хот|ХӀалаб|Хәлеб|Բերիա|Հալեպ|Հալէպ|חאלב|حلب|ܚܠܒ|अलेप्पो|हलब|আলেপ্পো|ਹਲਬ|அலெப்போ|അലെപ്പോ|อะเลปโป|ალეპო|አሌፖ|Ḥaleb|Ḩalab|アレッポ|阿勒颇|알레포
21	Pacific/Rarotonga	Cook Islands
210	Africa/Algiers	Sidi Bel Abbes
210	Africa/Casablanca	Beni Mellal
210	America/Havana	Arroyo Naranjo
210	America/Santiago	Quilicura
210	America/Sao_Paulo	Itaquera
210	Asia/Dhaka	Ashuganj City
210	Asia/Dhaka	Bogra
210	Asia/Dubai	Jebel Ali
210	Asia/Jayapura	Ternate
210	Asia/Kolkata	Burhānpur
210	Asia/Kolkata	Morvi
210	Asia/Manila	Kabankalan
210	Asia/Qostanay	Kostanay
210	Asia/Riyadh	Abha
210	Asia/Shanghai	Daliang
210	Europe/Moscow	Pskov
210	Europe/Sofia	Burgas
2101	Africa/Lubumbashi	Mbuji-Mayi|Bakwanga|Boutzi-Magi|Mbudzi Maji|Mbuzhi-Mai|Mbuzhi-Maji|Mbuzhy-Mai|emabuji-mayi|mabuji-ma'i|mbuji-mayi|mbwg'y-mʼyy|mbwjy may|mbwjy mayy|mbwjy myy|mu bu ji ma yi|mubujimai|Μπούτζι-Μάγι|Мбужи-Майи|Мбужы-Маі|Мбужі-Маї|Мбуџи Маји|מבוג'י-מאיי|مبوجي ماي|مبوجی مایی|مبوجی میی|म्बुजी-मायी|এমবুজি-মায়ি|ਮਬੁਜੀ-ਮਾਈ|ምbuji-mayi|ምቡጂ-ማይ|ムブジマイ|姆布吉马伊
2103	Europe/Vilnius	Lithuania Time
2106	America/Argentina/Cordoba	Córdoba|Ciudad de Cordoba|Ciudad de Córdoba|Cordoba|Cordoba i Argentina|Cordova|Corduba|Còrdoba|Córdoba i Argentina|Córdova|Kordava|Kordoba|Kordobo|Kordov|Kordova|Kordova khot|Kordovae|Kuorduoba|Vila de Cordoba|Vila de Córdoba|kardoba|kardwba|ke er duo wa|koleudoba|koradoba|kordoba|korudoba|kweridoba|kwrdwba|kwrdwba  arzhantyn|kxr do ba|qwrdwbh|Κόρδοβα|Кордава|Кордоба|Кордовæ|Кордова|Кордова хот|Կորդովա|קארדאבע|קורדובה|قرطبہ، ارجنٹائن|كوردوبا|کاردوبا|کوردوبا|کوردوبا، آرژانتین|कोर्डोबा|कोर्दोबा|কর্ডোবা|ਕੋਰਡੋਬਾ|กอร์โดบา|კორდოვა|ኮርዶባ|コルドバ|科尔多瓦|코르도바
2108	Africa/Maseru	Lesotho
211	America/Los_Angeles	Modesto
211	America/Sao_Paulo	Jaraguá
211	America/Sao_Paulo	Maricá
211	Asia/Dushanbe	Konibodom
211	Asia/Ho_Chi_Minh	Cao Lãnh
211	Asia/Kolkata	Nandyāl
211	Asia/Kolkata	Panchkula
211	Asia/Manila	Panabo
211	Asia/Shanghai	Hailar
211	Asia/Shanghai	Lijiang
211	Asia/Tokyo	Isesaki
211	Asia/Tokyo	Taito
211	Atlantic/Canary	Santa Cruz de Tenerife
211	Europe/Madrid	Sabadell
2112	Africa/Johannesburg	Pretoria|E-Pitoli|IPitoli|Piritoria|Piritōria|Pitori|Praetoria|Prehtoryja|Pretooriyaa|Pretori|Pretoria/Pole tou Akroteriou|Pretoriae|Pretorie|Pretorii|Pretorija|Pretorio|Pretoriya|Pretoriye|Pretoriä|Pretoría|Pretourii|Pretòria|Pretória|Priturya|Prétoriye|Pta|Tshwane|Tsindiitłʼííshí|bi lei tuo li ya|brytwrya|peulitolia|phri thx reiy|pirittoriya|pritori'a|pritoriya|pritteariya|prtwrya|prtwryh|prytwrya|pu li tuo li ya|puretoria|Πρετόρια|Πρετόρια/Πόλη του Ακρωτηρίου|Претори|Преториа|Претория|Преторија|Преторія|Прэторыя|Պրետորիա|פרטוריה|פרעטאריע|بريتوريا|پرتوریا|پريطوريا|پریٹوریا|پرێتۆریا|प्रिटोरिया|प्रिटोरीया|প্রিটোরিয়া|ਪ੍ਰਿਟੋਰੀਆ|પ્રિટોરિયા|பிரிட்டோரியா|ప్రిటోరియా|ಪ್ರಿಟೋರಿಯಾ|പ്രിട്ടോറിയ|ප්‍රිටෝරියා|พริทอเรีย|ཕི་རི་ཐོ་རི་ཡ།|პრეტორია|ፕሪቶሪያ|プレトリア|普利托利亞|普利托里亞|比勒陀利亚|比勒陀利亞|프리토리아
2119	Africa/Libreville	Gabon
2119	Asia/Novosibirsk	Russia (Novosibirsk) Time
21190	America/Fortaleza	Brazil (Fortaleza) Time
212	Africa/Accra	Cape Coast
212	Africa/Cairo	Mallawī
212	Africa/Casablanca	El Jadida
212	America/Argentina/Buenos_Aires	Lanús
212	America/Guatemala	Cobán
212	America/Los_Angeles	Fontana
212	America/Santiago	Rancagua
212	Asia/Kuala_Lumpur	Bukit Mertajam
212	Asia/Kuala_Lumpur	Sepang
212	Asia/Makassar	Loa Janan
212	Asia/Manila	Lipa City
212	Asia/Shanghai	Luojiang
212	Asia/Shanghai	Zitong
212	Asia/Taipei	Zhubei
212	Europe/Berlin	Lübeck
212	Europe/Bucharest	Târgu Mureş
212	Europe/Madrid	Jerez de la Frontera
2120	Africa/Lagos	Port Harcourt|Port Harkortas|Port Harkurt|Port Kharkurt|Port Xarcourt|Port-Kharkort|Ugwu Ocha|Ugwu Ọcha|bwrt harkwrt|ha ke te gang|porata harakorata|porta harakorta|poteuhakeoteu|potohakoto|pwrt harkwrt|pwrt hrqwrt|pwrٹ ہarkwrٹ|Порт Харкурт|Порт-Харкорт|פורט הרקורט|بورت هاركورت|پورت هاركورت|پورٹ ہارکورٹ|पोर्ट हारकोर्ट|পোর্ট হারকোর্ট|ਪੋਰਟ ਹਾਰਕੋਰਟ|ፖriti harikweriti|ፖርት ሃርኮርት|ポートハーコート|哈科特港|포트하커트
2120	America/Argentina/Salta	Argentina (Salta) Time
212215	Asia/Karachi	Pakistan|پاکستان
21230	Africa/Dar_es_Salaam	Tanzania Time
2125	Asia/Shanghai	Qingyang|qing yang|qing yang shi|庆阳|庆阳市
2127	Africa/Monrovia	Liberia Time
213	America/Guayaquil	Quevedo
213	America/Sao_Paulo	Jacareí
213	America/Toronto	Oakville
213	Asia/Jakarta	Pasuruan
213	Asia/Kolkata	Munger
213	Asia/Tehran	Naz̧arābād
213	Atlantic/Madeira	Portugal (Madeira) Time
213	Europe/Madrid	Cartagena
21341	America/Denver|America/Phoenix|America/Edmonton|America/Ciudad_Juarez|America/Boise|America/Dawson_Creek	MDT
21341	America/Denver|America/Phoenix|America/Edmonton|America/Ciudad_Juarez|America/Boise|America/Dawson_Creek	MT
21341	America/Denver|America/Phoenix|America/Edmonton|America/Ciudad_Juarez|America/Boise|America/Dawson_Creek	Mountain Daylight Time
21341	America/Denver|America/Phoenix|America/Edmonton|America/Ciudad_Juarez|America/Boise|America/Dawson_Creek	Mountain Standard Time
21341	America/Denver|America/Phoenix|America/Edmonton|America/Ciudad_Juarez|America/Boise|America/Dawson_Creek	Mountain Time
2136	Asia/Kolkata	Coimbatore|Koimbator|Koimbatore|Koimbatur|Kojambuttur|Kojambuttúr|Kovai|Koyambattur|Koyambattūr|Koyamuttur|Koyamuttūr|ge yin bai tuo|keayampattuർ|ko'ibatura|ko'imabatore|ko'imbatora|ko'imbatura|koimbatoleu|kovai|koyambattura|koyambatturu|koyambatura|koyampattur|koyamputtur|koyanbuttouru|kwymbatwr|kwymbtwr|Коимбатор|Коимбатур|Коїмбатор|كويمباتور|کوئمباتور|کويمبتور|کویمباتور|کویمبٹور|कोइंबतूर|कोयंबतूर|कोयम्बत्तूर|कोयम्बत्तूरु|কোইমবাতোরে|ਕੋਇੰਬਟੂਰ|કોઇમ્બતુર|କୋଇମ୍ବାଟୋର|கோயம்பத்தூர்|கோயம்புத்தூர்|கோவை|కోయంబత్తూరు|ಕೊಯಂಬತ್ತೂರು|കോയമ്പത്തൂർ|ကိုအင်ဘတောမြို့|კოიამპუტური|コーヤンブットゥール|哥印拜陀|코임바토르
2138	Europe/Paris	Paris|Baariis|Bahliz|Baris|Bariz|Lungsod ng Paris|Lutece|Lutetia|Lutetia Parisorum|Lutèce|Pa-ri|Paarys|Palika|Paname|Pantruche|Paraeis|Paras|Pari|Paries|Parigge|Pariggi|Parighji|Parigi|Pariis|Pariisi|Pariizu|Pariižu|Parij|Parijs|Parisi|Parixe|Pariz|Parize|Parizh|Parizh osh|Parizh'|Parizo|Parizs|Pariž|Parys|Paryz|Paryzh|Paryzius|Paryż|Paryžius|Paräis|París|Paríž|Parîs|Parĩ|Parī|Parīze|Paříž|Páras|Párizs|Pʻariz|Ville-Lumiere|Ville-Lumière|ba li|barys|pairisa|pali|pari|paris|parys|paryzh|perisa|pryz|pyaris|pyarisa|pyrs|Παρίσι|Париж|Париж ош|Парижь|Париз|Парис|Парыж|Паріж|Բարիզ|Փարիզ|פאריז|פריז|باريس|پارىژ|پاريس|پاریس|پیرس|ܦܐܪܝܣ|पॅरिस|पेरिस|पैरिस|প্যারিস|ਪੈਰਿਸ|પૅરિસ|பாரிஸ்|పారిస్|ಪ್ಯಾರಿಸ್|പാരിസ്|ปารีส|ཕ་རི།|ပါရီမြို့|პარიზი|ፓሪስ|ប៉ារីស|パリ|巴黎|파리
214	Africa/Abidjan	Marcory
214	Africa/Casablanca	Khouribga
214	Africa/Dakar	Ziguinchor
214	Africa/Lagos	Shagamu
214	America/Chicago	Des Moines
214	America/Sao_Paulo	Jabaquara
214	Asia/Dushanbe	Kŭlob
214	Asia/Ho_Chi_Minh	Sa Dec
214	Asia/Jakarta	Citeureup
214	Asia/Jerusalem	Bnei Brak
214	Asia/Karachi	Gojra
214	Asia/Shanghai	Yingtan
214	Asia/Tokyo	Kure
214	Europe/Istanbul	Çiğli
214	Europe/Moscow	Centralniy
21406	America/Lima	Peru Standard Time
21406	America/Lima	Peru Summer Time
21406	America/Lima	Peru Time
215	America/Chicago	Huntsville
215	America/Denver	Salt Lake City
215	America/Merida	San Cristóbal de las Casas
215	America/Mexico_City	Jiutepec
215	America/Monterrey	Monclova
215	America/Tegucigalpa	La Ceiba
215	Asia/Barnaul	Biysk
215	Asia/Ho_Chi_Minh	Tân An
215	Asia/Hong_Kong	Ma On Shan
215	Asia/Kuala_Lumpur	Wangsa Maju
215	Asia/Manila	Commonwealth
215	Asia/Shanghai	Jinzhou
215	Asia/Shanghai	Longgang
215	Europe/Belgrade	Novi Sad
215	Europe/Kyiv	Lutsk
215	Europe/London	Archway
215	Europe/Moscow	Zelenograd
2150	Asia/Shanghai	Baotou|Baatou|Bao GJau|Bao Đầu|Baotou shaary|Bau-tau|Bautouo|Baŭtoŭo|Bugat khot|Bāotóu|Bău-tàu|Pao-t'ou|Pao-tchou|Pao-tow|Pao-t’ou|Paotou|Pau-thau-chhi|Pau-theu-su|Pau-thâu-chhī|Pâu-thèu-sṳ|ba'otu|bao tou|bao tou shi|baoteou si|baywtw|bʼwtwʼw|Баатоў|Баотоу|Баотоу шаары|Бугат хот|Բաոտոու|באוטואו|بائوتو|باۋتۇ شەھىر|ਬਾਓਟੂ|ᠪᠤᠭᠤᠲᠤ ᠬᠣᠲᠠ|包头|包头市|包頭|包頭市|바오터우 시
2157	Africa/Nouakchott	Mauritania Time
216	America/Caracas	Porlamar
216	America/Cuiaba	Sinop
216	America/Los_Angeles	San Bernardino
216	America/Matamoros	Ciudad Acuña
216	America/Mexico_City	Buenavista
216	America/New_York	Jamaica
216	America/Recife	Cabo de Santo Agostinho
216	Asia/Karachi	Gilgit
216	Asia/Kolkata	Bidar
216	Asia/Kolkata	Raurkela Industrial Township
216	Asia/Manila	Santa Rosa
216	Asia/Tokyo	Arakawa
216	Europe/Helsinki	Oulu
216	Europe/Moscow	Rybinsk
216	Europe/Moscow	Vykhino-Zhulebino
216	Europe/Oslo	Trondheim
2163	America/Havana	Havana|A Habana|Abana|Gavana|Gavanae|Gavane|Habana|Hafana|Hahvaxnaz|Havan|Havanna|Havano|Hawana|Khavana|L'Avana|LAvan-a|LAvana|LAvann-a|LHabana|LHavana|La Ahuana|La Avan|La Avàn|La Habana|La Havana|La Havane|abana|avana|ha wa na|habana|habhana|hafana|havana|hawana|xia wan na|Ħavana|ŁAvana|Αβάνα|Гaванa|Гаванæ|Гавана|Гаване|Хавана|Ҳавана|Һavana|Һавана|Հավանա|האוואנע|הוואנה|هافانا|هاوانا|ہوانا|हवाना|হাভানা|ਹਵਾਨਾ|ହାଭାନା|அவானா|ഹവാന|ฮาวานา|ཧ་ཝན|ဟာဗားနားမြို့|ჰავანა|ሀቫና|ሀኖይ|ハバナ|哈瓦那|夏灣拿|아바나
2163	Asia/Jakarta	Depok|Dehpak|Depok kutha|Depokas|Dèpok|Kota Depok|Kota Dépok|de bo|de bo shi|depokku|dpwq|Депок|Дэпак|Դեպոկ|דפוק|ᮓᮦᮕᮧᮊ᮪|デポック|德博|德博市
21670	Asia/Colombo	Sri Lanka|ශ්‍රී ලංකාව|இலங்கை
2169	Asia/Karachi	Multan|Moultan|Multanas|Multano|mu er tan|multan|multana|murutan|mwltʼn|Μultan|Μουλτάν|Мултан|מולטאן|مُلتان|मुल्तान|ムルターン|木爾坦|물탄
217	America/Santo_Domingo	San Pedro de Macorís
217	Asia/Kolkata	Rāniganj
217	Asia/Kolkata	Yamuna Nagar
217	Asia/Kuala_Lumpur	Taiping
217	Asia/Shanghai	Yintai
217	Europe/Bucharest	Galaţi
217	Europe/Madrid	Badalona
217	Europe/Warsaw	Mokotów
218	Africa/Bamako	Koutiala
218	America/Fortaleza	Imperatriz
218	America/Guayaquil	Esmeraldas
218	America/Sao_Paulo	Samambaia
218	Asia/Karachi	Khuzdar
218	Asia/Kolkata	Eluru
218	Asia/Shanghai	Wuhai
218	Europe/Berlin	Erfurt
218	Europe/London	Barking
218	Europe/Madrid	Terrassa
2188	Africa/Lome	Lomé|Lameh|Lome|Lomee|Lomeo|Lomė|lome|luo mei|lwm|lwmh|lwmy|lwmyh|rome|Λομέ|Ламэ|Ломе|Լոմե|לאמע|לומה|لوم|لومه|لومي|لوميه|لومې|لومے|لۆمێ|लोमे|ਲੋਮੇ|லோமே|โลเม|ལཱོ་མེ།|ლომე|ሎሜ|ロメ|洛美|로메
219	Africa/Dar_es_Salaam	Tunduma
219	Africa/Lubumbashi	Kabinda
219	America/Sao_Paulo	Santa Luzia
219	Asia/Bangkok	Chon Buri
219	Asia/Colombo	Dehiwala-Mount Lavinia
219	Asia/Jayapura	Sorong
219	Asia/Karachi	Jacobabad
219	Asia/Kolkata	Kharagpur
219	Asia/Manila	Binangonan
219	Asia/Novokuznetsk	Prokop’yevsk
219	Europe/Berlin	Oberhausen
219	Europe/Kyiv	Kropyvnytskyi
219	Europe/Rome	Messina
22	Indian/Mahe	Seychelles Time
22	Pacific/Tongatapu	Tonga Standard Time
22	Pacific/Tongatapu	Tonga Summer Time
22	Pacific/Tongatapu	Tonga Time
220	America/Merida	Campeche
220	Asia/Ho_Chi_Minh	Chí Linh
220	Asia/Ho_Chi_Minh	Quận Ba
220	Asia/Kolkata	Mirzāpur
220	Asia/Kolkata	Singrauli
220	Asia/Kuala_Lumpur	Bandar Seri Alam
220	Asia/Shanghai	Wuxue
220	Asia/Tehran	Neyshābūr
220	Asia/Tehran	Sāveh
220	Europe/Kyiv	Shevchenkivskyi
220	Europe/Madrid	Fuencarral-El Pardo
220	Europe/Madrid	Oviedo
2201	America/Santo_Domingo	Santo Domingo|Ciudad Trujillo|Saint Domingue|Santa-Daminga|Santo Domingo City|Santo Domingo de Guzman|Santo Domingo de Guzmán|Santo Ntomin'nko|Santo-Domingo|Santo-Dominqo|santodoming-go|sheng duo ming ge|sntw dwmyngw|Σάντο Ντομίνγκο|Санта-Дамінга|Санто Доминго|Санто-Доминго|Санто-Домінго|סנטו דומינגו|聖多明哥|산토도밍고
2207	America/Sao_Paulo	Brasília|Bahsihleihya|Brasilia|Brasiliopolis|Brasilía|Braxilia|Braxiłia|Braxìlia|Brazileje|Brazilia|Braziliavaros|Brazilija|Brazilija shaary|Brazilja|Braziljo|Brazilėjė|Brazília|Brazíliaváros|Breselya|Bràsílíà|Mprazilia|ba xi li ya|beulajillia|bra si leiy|brajhiliya|brasili'a|brasiliya|brasylya|brazili'a|brazilia|brazylya|bresiliya|brzylyh|burajiria|byrazylya|piraciliya|Μπραζίλια|Бразилиа|Бразилия|Бразилия шаары|Бразилија|Бразиліа|Бразілія|Ҳавзаи федералии Бразилиа|Բրազիլիա|בראזיליא|ברזיליה|بئرازیلیا|برازيليا|برازیلیا|برازیلیہ|براسیلیا|بەڕازیلیا|ބްރަސީލިއާ|ब्रसिलिया|ब्राझिलिया|ब्रासीलिया|ব্রাসিলিয়া|ਬ੍ਰਾਜ਼ੀਲੀਆ|ବ୍ରାସିଲିଆ|பிரசிலியா|ಬ್ರೆಸಿಲಿಯಾ|ബ്രസീലിയ|บราซีเลีย|པུ་རུ་ཟི་ལི་ཡ།|ဘရာစေးလေးယားမြို့|ბრაზილია|ብራዚሊያ|ブラジリア|巴西利亚|巴西利亞|브라질리아
2207	Asia/Shanghai	Zhuhai|Chau Hai|Chu Hai|Chu Hoi|Chu Hải|Chu-hai|Chu-hai-chhi|Chu-hoi-su|Chu-hái-chhī|Chyu Hoy|Chzhukhaj|Châu Hải|Chû-hói-sṳ|Cio-hai|Ciŏ-hāi|Cu-chaj|Dzhukhaj|Dzukhaj|Guhaj|Heung chau|Hsiang-chou|Hsiang-chou-chen|Hsiang-chou-fou|Huengchow|Juxey shehiri|Xiangzhou|Zhūhǎi|Zyu Hoi|g'whʼy|juhai si|jwhay|zhu hai|zhu hai shi|zwhay|Ču-chaj|Ĝuhaj|Џухај|Джухай|Чжухай|ג'והאי|جوهای|زوهاي|ژوہوئی|珠海|珠海市|주하이 시
221	Africa/Conakry	Kankan
221	Africa/Dakar	Rufisque est
221	Africa/Dar_es_Salaam	Moshi
221	Africa/Kampala	Mbarara
221	Africa/Luanda	Soyo
221	Africa/Tunis	Sousse
221	America/Bogota	Tuluá
221	America/Guayaquil	Ibarra
221	Asia/Bangkok	Ba Dinh
221	Asia/Ho_Chi_Minh	Sóc Trăng
221	Asia/Kolkata	Kanchipuram
221	Asia/Kolkata	Murwāra
221	Asia/Manila	Olongapo
221	Europe/Amsterdam	Tilburg
221	Europe/Moscow	Shakhty
221	Europe/Sarajevo	Banja Luka
2212	Africa/Lusaka	Lusaka|Lousaka|Louzaka|Lusaca|Lusak|Lusako|Lúsaka|Lûsaka|lu sa ka|lu sha ka|lucakka|lusaka|lwsaka|lwsqh|lwwsaka|rusaka|Λουσάκα|Лусака|Լուսակա|לוסאקא|לוסקה|لوساكا|لوساکا|لووساکا|لۇساكا|लुसाका|লুসাকা|ਲੁਸਾਕਾ|ଲୁସାକ|லுசாக்கா|ลูซากา|ལུ་ས་ཀ།|ლუსაკა|ሉሳካ|ルサカ|盧薩卡|路沙卡|루사카
2213	Asia/Bishkek	Kyrgyzstan Time
2215	America/Hermosillo	Mexico (Hermosillo) Time
2219	America/Manaus	Manaus|Barra do Rio Negro|Manaos|Manauso|Manaŭso|Manos|Manáos|ma nao si|mana'usa|manausu|manaws|manaውsi|mnaws|Манаус|Манаўс|מנאוס|ماناوس|مناؤس|مناوس|मनाउस|মানাউস|ਮਾਨਾਉਸ|ማናውስ|マナウス|马瑙斯
222	Africa/Lagos	Ikire
222	America/Argentina/Cordoba	Formosa
222	America/Caracas	El Tigre
222	America/Los_Angeles	Tacoma
222	America/Tegucigalpa	La Ceiba
222	Asia/Kuala_Lumpur	Sungai Buloh
222	Asia/Manila	Puerto Princesa
222	Asia/Pyongyang	Haeju
222	Asia/Shanghai	Xintai
222	Europe/Berlin	Mainz
222	Europe/Moscow	Velikiy Novgorod
2221	Africa/Lubumbashi	Lubumbashi|E'ville|Elisabethville|Elizabethstad|Elizabethville|E’ville|Lubumbashi shaary|Lubumbashy|Lubumbasi|Lubumbasis|Lubumbaši|Lubumbašis|Lumumbashi|lu ben ba xi|lubumabasi|lubumbasi|lubumbasi si|lubuምbashi|lwbmbashy|lwbwmbashy|rubunbashi|Élisabethville|Лубумбаши|Лубумбаши шаары|Лубумбашы|Лубумбаші|לובומבאשי|لوبمباشی|لوبومباشي|لوبومباشی|लुबुम्बाशी|লুবুম্বাশি|ਲੂਬੁਮਬਾਸ਼ੀ|ሉቡምባሺ|ルブンバシ|盧本巴希|루붐바시|루붐바시 시
2222	Europe/Istanbul	Gaziantep|Aintab|Antep|Antʻep|Ayintap|Ayntʻap|Ayıntap|Dilok|Dîlok|Gazi-Ayintap|Gaziantepa|Gaziantepas|Gaziantepo|Gazijantehp|Gazijantep|Guaziantep|Nkaziantep|Qazianteb|Qaziantep|gaji'antepa|gajiantepeu|gajiyantepa|gaziantepi|gaziyaniteፕ|gaziyantepa|gazuiantepu|ghazy ʿntab|jia ji an tai pu|ka si xan tep|Γκαζιαντέπ|Газиантеп|Газијантеп|Газіянтэп|Гъазиантеп|Ґазіантеп|Այնթապ|Անթէպ|Գազիանթեպ|גזיאנטפ|عنتاب|غازي عنتاب|غازی عینتاب|گازی ئانتەپ|गज़ियांटेप|গাজিয়ান্তেপ|ਗਜਿਆਂਤੇਪ|กาซีอันเตป|გაზიანთეფი|ጋዚያንቴፕ|ガズィアンテプ|加濟安泰普|가지안테프
2227	Asia/Shanghai	Yantai|Chefoo|Chifu|Ian-tai-chhi|Ian-tâi-chhī|Ieng-dai|Iĕng-dài|Jan'taj|Jantai|Jantaj|Jen-tchaj|Yantái|Yen GJai|Yen-t'ai|Yen-t'ai-shih|Yen-t’ai|Yen-t’ai-shih|Yên Đài|Yāntái|yan tai|yan tai shi|yantay|yantayy|yentai si|yeondae|yeontae|yntʼy|Јантај|Янтай|Яньтай|ינטאי|يەنتەي شەھىرى|یانتائی|یانتای|烟台|烟台市|煙台市|煙臺|연대|연태|옌타이 시
223	America/Los_Angeles	Paradise
223	America/Paramaribo	Paramaribo
223	America/Santiago	Concepción
223	Asia/Baghdad	Ramadi
223	Asia/Dhaka	Narayanganj
223	Asia/Kolkata	Mango
223	Asia/Makassar	Klungkung
223	Asia/Manila	NIA Valencia
223	Asia/Shanghai	Heihe
223	Asia/Shanghai	Tongchuanshi
223	Asia/Tokyo	Atsugi
2231	Asia/Irkutsk	Irkutsk Standard Time
2231	Asia/Irkutsk	Irkutsk Summer Time
2231	Asia/Irkutsk	Irkutsk Time
2231	Asia/Irkutsk	Russia (Irkutsk) Time
2232	Asia/Hong_Kong	Kowloon|Chiu-lung|Czjulun|Kaulunas|Koulun|jiu long|julung|Цзюлун|九龍|九龙|주룽
224	Africa/Harare	Mutare
224	America/La_Paz	Sucre
224	America/Mexico_City	Puerto Vallarta
224	Asia/Kolkata	Karāwalnagar
224	Asia/Kolkata	Nāgercoil
224	Asia/Shanghai	Jingling
224	Asia/Tokyo	Minamirinkan
224	Asia/Tokyo	Ōta
224	Europe/Dublin	Cork
224	Europe/Kyiv	Kremenchuk
2240	America/Campo_Grande	Brazil (Campo Grande) Time
22442	Africa/Niamey	Niger
225	Africa/Douala	Kumba
225	Africa/Johannesburg	Somerset West
225	Africa/Lagos	Mubi
225	America/Fortaleza	Juazeiro do Norte
225	America/Sao_Paulo	Presidente Prudente
225	America/Sao_Paulo	Rio Verde
225	America/Sao_Paulo	Águas Lindas de Goiás
225	Asia/Dhaka	Mymensingh
225	Asia/Jakarta	Batu
225	Asia/Kolkata	Nadiād
225	Asia/Kolkata	Quthbullapur
225	Asia/Makassar	Bitung
225	Asia/Shanghai	Huanggang
225	Asia/Tehran	Varāmīn
225	Asia/Yakutsk	Blagoveshchensk
225	Europe/Bratislava	Košice
225	Europe/Bucharest	Sector 1
225	Europe/Kyiv	Ternopil
225	Europe/London	Luton
2254	Africa/Gaborone	Botswana
226	Africa/Conakry	Nzérékoré
226	Africa/Lagos	Gusau
226	America/New_York	Richmond
226	America/New_York	Upper West Side
226	America/Regina	Regina
226	Asia/Ho_Chi_Minh	Cà Mau
226	Asia/Ho_Chi_Minh	Điện Bàn
226	Asia/Jakarta	Pangkalpinang
226	Asia/Jerusalem	Ashdod
226	Asia/Kolkata	Shrīrāmpur
226	Asia/Kuala_Lumpur	Paya Terubong
226	Asia/Shanghai	Fendou
226	Asia/Taipei	Chang-hua
226	Asia/Taipei	Changhua
226	Asia/Tokyo	Ageo
226	Asia/Tokyo	Takarazuka
226	Europe/Berlin	Neue Neustadt
226	Europe/Kyiv	Kamyanske
226	Europe/Moscow	Staryy Oskol
226	Europe/Warsaw	Radom
2264	America/Chicago	Oklahoma
2265	Asia/Shanghai	Baoshan|Pao-shan|Pao-shan-ch'eng|Pao-shan-ch’eng|Pao-shan-hsien|bao shan|宝山
227	Africa/Casablanca	Mohammedia
227	Africa/Johannesburg	Klerksdorp
227	America/Asuncion	San Lorenzo
227	America/Caracas	Guatire
227	America/Chicago	Baton Rouge
227	America/Havana	Diez de Octubre
227	America/Nassau	Nassau
227	America/Sao_Paulo	Sete Lagoas
227	Asia/Almaty	Turkistan
227	Asia/Jakarta	Tanjung Pinang
227	Asia/Singapore	Hougang New Town
227	Europe/Paris	Rennes
227	Europe/Warsaw	Sosnowiec
22720	Europe/Warsaw	Poland Time
2273	Asia/Shanghai	Nantong|Lam-thong-chhi|Lâm-thong-chhī|Nam Thong|Nam Thông|Nan'tun|Nan-t'ung|Nan-t'ung-hsien|Nan-t'ung-shih|Nan-tchung|Nan-t’ung|Nan-t’ung-hsien|Nan-t’ung-shih|Nang-tung|Nantun|Nantung|Nentung shehiri|Nàng-tŭng|T'ung-chou|Tunchow|Tungchow|T’ung-chou|hna nthng|nan tong|nan tong shi|nantang|nantung si|nantwng|Нантун|Нантунг|Наньтун|نانتانگ|نانتونگ|หนานทง|南通|南通市|난퉁 시
228	Africa/Lagos	Aliayabiagba
228	America/Sao_Paulo	Ipatinga
228	Asia/Ho_Chi_Minh	Phan Thiết
228	Asia/Jerusalem	Netanya
228	Asia/Kolkata	Vizianagaram
228	Asia/Manila	Lucena
228	Asia/Manila	Meycauayan
228	Asia/Riyadh	Şabyā
228	Asia/Shanghai	Jinchang
228	Asia/Singapore	Yishun New Town
228	Europe/London	Bexley
228	Europe/Madrid	Ciudad Lineal
2280	Africa/Banjul	Gambia
22808	Africa/Casablanca	Morocco Time
229	America/Caracas	San Fernando de Apure
229	America/Los_Angeles	Spokane
229	America/Port-au-Prince	Croix-des-Bouquets
229	America/Toronto	Longueuil
229	America/Toronto	Windsor
229	Asia/Beirut	Tripoli
229	Asia/Kolkata	Hosūr
229	Asia/Shanghai	Changzheng
229	Asia/Tokyo	Kasukabe
229	Europe/Istanbul	Ordu
229	Europe/Paris	Paris 15 Vaugirard
230	Africa/Cairo	Ḩalwān
230	Africa/Lagos	Atani
230	Africa/Mogadishu	Marka
230	America/Argentina/Buenos_Aires	José C. Paz
230	Asia/Ashgabat	Türkmenabat
230	Asia/Bangkok	Sơn Tây
230	Asia/Ho_Chi_Minh	Ninh Hòa
230	Asia/Jakarta	Purwokerto
230	Asia/Kolkata	Pāli
230	Asia/Kuala_Lumpur	Pasir Mas
230	Asia/Tokyo	Shibuya
230	Europe/Kyiv	Mariupol
2300	Asia/Shanghai	Shaoxing|Sao-sing|Saosing|Shao-hsing|Shaohing|Shaohingfu|Shaosin|Shaosing|Shaoxing City|Shawshin shehiri|Siau-heng-chhi|Sieu-hing|Siêu-hĭng|Siāu-heng-chhī|Sjaoxing|Thieu Hung|Thiệu Hưng|saosing si|shao xing|shao xing shi|shawksynj|shawshng|shawshyng|soheung|Ŝaosing|Šao-sing|Шаосин|Шаосинг|Шаосін|شاوشنگ|شاوشینگ|شاوكسينج|紹興|紹興市|绍兴|绍兴市|사오싱 시|소흥
2307	Asia/Tehran	Mashhad|Alexandria|Masant|Masat|Maschhad|Mashad|Mashado|Mashkhad|Masyhad|Maxhad|Maŝhado|Maşat|Mašhad|Mașhad|Meixad|Meshed|Mesheda|Meshedas|Meshkhed|MeshkhӀed|Meszhed|Mexed|Meşhed|Mešheda|Mešhedas|Məshəd|Məşhəd|Sanaabad|ma shen ha de|mach had|macukat|masahada|mashuhado|masyuhadeu|meshhedi|mshd|mshhd|snabad|Μασάντ|Машхад|Машҳад|Мешхед|МешхӀед|Мешһед|Мәшһәд|Մաշհադ|משהד|سناباد|مشهد|مشہد|مەشھەد|मशहद|মাশহাদ|ਮਸ਼ਹਦ|மசுகாத்|മശ്‌ഹദ്|มัชฮัด|მეშჰედი|マシュハド|馬什哈德|마슈하드
231	America/Argentina/Salta	Neuquén
231	America/Sao_Paulo	Divinópolis
231	Asia/Bangkok	Phổ Yên
231	Asia/Manila	Taytay
231	Asia/Shanghai	Jiayuguan
231	Asia/Tehran	Abadan
2314	America/Chicago	Houston|Chiouston|Hiu-su-tun|Hiustonas|Hiû-sṳ̂-tûn|Hjuston|Hjustona|Hjūstona|Houston City|Hustonia|Hustono|Hyuston|Kh'juston|Khjustan|Khjustn|Khjuston|hi'ustana|hiustʼoni|hiws tan|hiyustan|hou si dun|husatana|hyuseuteon|hyustan|hyustana|hyusuton|hywstn|hywstwn|xiu si dun|ywstwn|Χιούστον|Хьюстон|Хюстан|Хюстън|Хјустон|Х’юстон|Հյուստոն|היוסטן|יוסטון|هيوستن|هیوستون|ھیووستن|ہywsٹn|ہیوسٹن|ह्युस्टन|হিউস্টন|ਹੂਸਟਨ|હ્યુસ્ટન|ஹியூஸ்டன்|హ్యూస్టన్|ഹ്യൂസ്റ്റൺ|ฮิวสตัน|ဟူစတန်မြို့|ჰიუსტონი|ሂውስተን|ヒューストン|休斯敦|休斯頓|休斯顿|侯斯頓|휴스턴
2316	America/New_York	Queens|Borough of Queens|Comte de Queens|Comté de Queens|Condado de Queens|Kvino|Queens County
2318	Europe/Rome	Rome|An Roimh|An Ròimh|An Róimh|Erroma|Hrom|Lungsod ng Roma|Mji wa Roma|Ramma|Rhufain|Rim|Roeme|Rom|Roma|Romma|Romo|Romë|Rooma|Roum|Rym|Rzym|Råmma|Rím|Róm|Róma|Urbs|loma|luo ma|luo ma shi|rm|rom|roma|romi|rwm|rwma|rym|Řím|Ρώμη|Рим|Римъ|Ром|Рым|Հռոմ|רומא|رم|روم|روما|رىم|ܪܘܡܐ|रोम|रोमा|রোম|โรม|რომი|ሮማ|ローマ|罗马市|羅馬|로마
232	Africa/Dar_es_Salaam	Kigoma
232	Africa/Dar_es_Salaam	Singida
232	Africa/Maputo	Pemba
232	America/Denver	Wyoming
232	America/Los_Angeles	Fremont
232	America/Sao_Paulo	Colombo
232	Asia/Kuala_Lumpur	Kampong Baharu Cheras Batu Sebelas
232	Asia/Kuala_Lumpur	Teluk Intan
232	Asia/Seoul	Geoje
233	Africa/Freetown	Bo
233	America/Tegucigalpa	Danlí
233	Asia/Kolkata	Ooty
233	Asia/Kolkata	Pallāvaram
233	Asia/Manila	Magugpo Poblacion
233	Asia/Taipei	Yongkang
233	Asia/Tokyo	Saga
233	Europe/Madrid	Granada
233	Europe/Moscow	Dzerzhinsk
2332	Asia/Tokyo	Nagoya|Nagoia|Nagoja|Nagojo|Nagoya City|Nagoya-shi|Naqoya|ming gu wu|ming gu wu shi|na ngoa ya|naghwya|nagoya si|nagoyashi|nagwya  aychy|ngwyh|Нагоя|Нагоја|Նագոյա|נגויה|ناغويا|ناگویا، آیچی|นะโงะยะ|なごやし|名古屋|名古屋市|나고야 시
234	Africa/Lubumbashi	Kindu
234	Africa/Mogadishu	Kismayo
234	America/Fortaleza	Maracanaú
234	America/Los_Angeles	North Las Vegas
234	America/Sao_Paulo	Hortolândia
234	Asia/Jakarta	Lubuklinggau
234	Asia/Karachi	Digri
234	Asia/Kolkata	Karur
234	Asia/Kolkata	Rāichūr
234	Asia/Kolkata	Sivakasi
234	Europe/Bucharest	Craiova
234	Europe/Madrid	Elche
234	Europe/Moscow	Nizhnekamsk
23451	Asia/Taipei	Taiwan|台灣
235	America/Boise	Boise
235	America/Guyana	Georgetown
235	America/New_York	Chesapeake
235	Asia/Ho_Chi_Minh	Thành Phố Bà Rịa
235	Asia/Karachi	Muzaffargarh
235	Asia/Kolkata	Rewa
235	Asia/Kolkata	Uluberiya
235	Asia/Shanghai	Bole
235	Asia/Shanghai	Dali
235	Asia/Shanghai	Yuci
235	Asia/Tehran	Najafābād
235	Asia/Yakutsk	Yakutsk
235	Europe/Amsterdam	Eindhoven
235	Europe/Madrid	Sant Martí
2350	Asia/Shanghai	Hohhot|Choech Chot|Choech chot|Chöch Chot|Chöch chot|Hohhot Shi|Hohhot-chhi|Hohhot-chhī|Hohhot-su|Hohhot-sṳ|Hohotas|Hohoto|Hou-ho|Hoxhot|Hoĥoto|Hu-ho-hao-t'e|Hu-ho-hao-t'e-shih|Hu-ho-hao-t’e|Hu-ho-hao-t’e-shih|Huhe Hoter|Huhehaote|Huhehot|Huhhot|Hūhéhàotè|Khokh khot|Khokhot|Khukh-Khoto|Koekxot shehiri|Kuei-hua|Kuei-sui|Kuei-sui-hsien|Kuei-sui-shih|Kuku-khoto|Kwei-hwa-cheng|Kwei-hwa-ting|Kweihwa|Kweihwa-Suiyuan|Kweisui|Kweisui-hsien|Kökxot shehiri|Suiyuan|Suiyüan|fufuhoto|fufuhoto shi|hohahata|hohhota|hohihoti|hohota|hu he hao te|hu he hao te shi|hu hxt|hu shi|huheohaoteo si|hwhhwt|hwhwt|Хох хот|Хохот|Хух-Хото|Хөх хот|חוחחוט|هوهوت|ہw ہaٹ|ہو ہاٹ|ہوہوٹ|होहोत|होह्होट|হোহহট|ਹੋਹ੍ਹੋਟ|ฮูฮอต|མཁར་སྔོན་གྲོང་ཁྱེར།|ሆህሆት|ᠬᠥᠬᠡᠬᠣᠲᠠ|フフホト|フフホト市|呼和浩特|呼和浩特市|呼市|후허하오터 시
2351	Asia/Baku	Baku|Bacu|Bacú|Bagu|Baki|Bako|Bakoe|Bakou|Bakue|Bakuo|Bakuu|Baky|Bakó|Bakú|Bakû|Bakü|Bakı|Baqu|Boku|Mpakou|Pakʻu|ba ku|bakku|bako|baku|bakw|bakww|pakku|Μπακού|Баку|Бакы|Баҡы|Боку|Բագու|Բաքու|Պաքու|באקו|باكو|باکو|باکوو|बाकु|बाकू|বাকু|பாக்கு|ബക്കു|บากู|པཱ་ཁི།|ბაქო|ባኩ|バクー|巴库|바쿠
2355	Asia/Novokuznetsk	Russia (Novokuznetsk) Time
23567	Africa/Luanda	Angola Time
2357	Asia/Shanghai	Nanchang|Lam-chhiong-chhi|Lâm-chhiong-chhī|Nam Xuong|Nam Xương|Nam-chhong-su|Nan'chan|Nan-cchang|Nan-ch'ang-hsien|Nan-ch'ang-shih|Nan-ch’ang-hsien|Nan-ch’ang-shih|Nan-čchang|Nancan|Nancana|Nancang|Nancangas|Nancano|Nanchan|Nanchang-fu|Nancianga|Nancsang|Nang-chiong|Nanzcangh|Nançan|Nanĉano|Nančang|Nančangas|Naņčana|Nàm-chhông-sṳ|Nàng-chiŏng|nan chang|nan chang shi|nanacanga|nanacham|nanachanna|nanchang|nanchang si|nanicaniግ|nantshangh|nnchang|nʼnzʼng|Нанчан|Нанчанг|Наньчан|נאנצאנג|نانتشانغ|نانچانگ|ننچانگ|نەنچاڭ شەھىرى|नानचांग|নানছাং|ਨਾਨਛਾਂਙ|နန်ချောင့်မြို့|ናንቻንግ|南昌|南昌市|난창 시
236	Africa/Johannesburg	Centurion
236	Africa/Johannesburg	Paarl
236	America/Chicago	Garland
236	America/Chicago	Irving
236	America/Phoenix	Scottsdale
236	America/Sao_Paulo	Campo Limpo
236	Asia/Kuala_Lumpur	Kajang
236	Asia/Shanghai	Qingzhou
236	Asia/Tehran	Pākdasht
236	Europe/Podgorica	Podgorica
2364	Africa/Algiers	Algiers|Al Jazair|Al-jezair|Alcher|Alge|Algeirsborg|Alger|Algeri|Algero|Algier|Algir|Alg·èr|Algê|Algír|Alje|Aljer|Aljir|Alse|Alxer|Alzer|Alzhir|Alzhir khot|Alzhir shaary|Alzhyr|Alziir|Alzir|Alzira|Alzirs|Alzyras|Alĝero|Alžiir|Alžir|Alžyras|Alžír|Alžěr|Alžīra|Alžīrs|Argel|Argier|Argièr|Arhel|Arjel|Arxel|Caesair|Cathair na hAilgeire|Cathair na hAilgéire|Cezayir|Cäsair|Icosium|Jazoir|Zzayer|a er ji er|ala-jaza'ira|alajiyarsa|alje|alji'ersa|aljiyars|aljiyarsa|aljyrz|aljzayr|aljzayr (mdynt)|aljzayr alʿasmt|aljzyrh|alzhiri|aruje|jەzayyr|mdynt aljzayr|yaljyr|Əlcəzair|ʼlgyr|Αλγέρι|Алжир|Алжир хот|Алжир шаары|Алжыр|Алҷазоир|Ալժիր|אלגיר|אלזשירס|ئالجىر|الجزائر|الجزائر (مدينة)|الجزائر العاصمة|الجزائر شہر|الجزيره|الجزیره|الجیرز|جەزائیر|مدينة الجزائر|ܓܙܐܐܪ|अल्जीएर्स|अल्जीयर्स|আলজিয়ার্স|ਅਲ-ਜਜ਼ਾਇਰ|அல்ஜியர்ஸ்|അൾജിയേഴ്സ്|แอลเจียร์|ཨཱལ་ཇི་ཡར་སི།|အယ်လဂျီးယားမြို့|ალჟირი|አልጀርስ|アルジェ|阿爾及爾|알제
2365	Asia/Seoul	Daegu|Daegu Kong-hek-chhi|Daegu Kóng-he̍k-chhī|Daegu-si|Daikyu|Daikyū|GJai Khau|Ntenkou|Taegu|Taikando|Taikandō|Taiku|Taikyu|Taikyū|Tegu|Teguo|Tehgu|Tägu|da qiu guang yu shi|da'egu|daegu|daegugwang-yeogsi|daegusi|daigu|dayigu|dayjw|degu|dyghw|tgw|Đại Khâu|Ντέγκου|Тегу|Тэгу|Тэгү|טגו|دائجو|ديغو|ڈygw|ڈیگو|ډygw|ډیگو|दाएगु|दैगू|ডেগু|ਦਾਏਗੂ|ദേഗു|แทกู|ዳይጉ|大邱广域市|大邱広域市|大邱廣域市|대구|대구광역시|대구시
237	Africa/Johannesburg	Athlone
237	Africa/Luanda	Kilamba
237	America/Argentina/La_Rioja	Argentina (La Rioja) Time
237	America/Bahia	Juazeiro
237	America/New_York	Hialeah
237	Asia/Dhaka	Sylhet
237	Asia/Karachi	Kunri
237	Asia/Kolkata	Sri Ganganagar
237	Asia/Manila	Batangas
237	Asia/Pyongyang	Tŏkch’ŏn
237	Asia/Riyadh	Al Jubayl
237	Asia/Tehran	Āmol
237	Asia/Yangon	Amarapura
237	Asia/Yangon	Pathein
237	Europe/Berlin	Freiburg
237	Europe/Berlin	Halle (Saale)
237	Europe/Berlin	Krefeld
237	Europe/London	Oldham
238	Africa/Dar_es_Salaam	Kasulu
238	Africa/Douala	Ngaoundéré
238	America/Mexico_City	Magdalena Contreras
238	America/New_York	Norfolk
238	America/Santiago	Temuco
238	America/Sao_Paulo	Cabo Frio
238	Asia/Dhaka	Nāgarpur
238	Asia/Manila	Ormoc
238	Asia/Seoul	Osan
238	Asia/Tokyo	Neyagawa
238	Europe/Istanbul	Balıkesir
238	Europe/Kyiv	Ivano-Frankivsk
238	Europe/Madrid	Fuencarral
238	Europe/Paris	Lille
2384	Australia/Perth	Perth|Peairt|Pert|Perta|Pertas|Perth City|Perthia|Perto|Perþ|Pet|Pirth|Purt|Pērta|byrth|paratha|part|partha|pasu|peoseu|pert|pheirth|po si|prt|prt'|prtھ|prtھ  asٹrylya|Περθ|Перт|Пертһ|Пърт|Պերթ|פרת'|بيرث|پرت|پرتھ|پرتھ، آسٹریلیا|पर्थ|পার্থ|ਪਰਥ|பேர்த்|ಪರ್ತ್|പെർത്ത്|เพิร์ท|ပါ့သ်မြို့|პერთი|ፐrita|ፐርత|パース|珀斯|퍼스
2388	America/New_York|America/Kentucky/Louisville|America/Chicago	Kentucky
23880	Asia/Riyadh	Saudi Arabia Time
239	Africa/Maputo	Nacala
239	Asia/Shanghai	Xiantao
239	Asia/Tokyo	Hachinohe
239	Europe/Kyiv	Horlivka
239	Europe/Kyiv	Obolon
239	Europe/Moscow	Khimki
239	Europe/Moscow	Nalchik
2392	America/Bogota	Cali|Calium|Cáli|Kali|Kalio|Kalis|Santiago de Cali|ka li|kali|kalli|kaly|santiago・de・kari|Кали|Калі|סנטיאגו דה קאלי|كالي|کالی|काली|কালি|ਕਾਲੀ|กาลี|ካሊ|サンティアゴ・デ・カリ|卡利|칼리
240	Africa/Luanda	Navegantes
240	America/Bogota	Buenaventura
240	America/Caracas	Ciudad Ojeda
240	America/Havana	Almendares
240	America/Phoenix	Glendale
240	America/Sao_Paulo	Itaboraí
240	America/Sao_Paulo	Itapevi
240	America/Sao_Paulo	Marília
240	Asia/Kolkata	Alappuzha
240	Asia/Kolkata	Katihar
240	Asia/Kuala_Lumpur	Klang
240	Asia/Shanghai	Gucun
240	Asia/Tehran	Golestān
240	Asia/Tokyo	Bunkyo
240	Europe/Kyiv	Vyhurivshchyna-Troyeshchyna
2400	America/Fortaleza	Fortaleza|Ceara|Ceará|Fartaleza|Fortalaetia|Fortaleza Nova de Braganca|Fortaleza Nova de Bragança|Fortaleza de Nova Braganca|Fortaleza de Nova Bragança|Fortalezae|Fortalezo|f xr tale sa|forutareza|fu ta lei sa|fwrtalyza|fwrtalza|phartalija|phorataleza|phortaleja|phortalejha|poleutalleja|pwrtlzh|Φορταλέζα|Фарталеза|Форталезæ|Форталеза|פורטלזה|فورتالزا|فورتاليزا|فورتالیزا|फोर्टालेजा|फोर्तालेझा|ফর্তালিজা|ফোর্টালেজা|ਫੋਰਟਾਲੇਜ਼ਾ|ฟอร์ตาเลซา|ფორტალეზა|ፎritaleza|ፎርታሌዛ|フォルタレザ|福塔雷萨|福塔雷薩|포르탈레자
2405	Asia/Kolkata	Nagpur|Ajni|Nagpore|Nagpura|Nagpuras|Nagpuro|Nankpour|Nágpur|Nāgpur|Nāgpura|na ge pu er|nagapur|nagapura|nagapuram|nageupuleu|naghbwr|nagpwr|nagupuru|nakpur|Ναγκπούρ|Нагпур|Наґпур|נאגפור|ناغبور|ناگپور|नागपुर|नागपुरम्|नागपूर|নাগপুর|ਨਾਗਪੁਰ|નાગપુર|ନାଗପୁର|நாக்பூர்|నాగపూర్|ನಾಗಪುರ|നാഗ്‌പൂർ|ნაგპური|ナーグプル|那格浦尔|나그푸르
241	Africa/Abidjan	Man
241	America/Argentina/Rio_Gallegos	Argentina (Río Gallegos) Time
241	America/New_York	Winston-Salem
241	America/Santiago	Arica
241	America/Santiago	Peñalolén
241	Asia/Bangkok	Hải Dương
241	Asia/Karachi	Bahawalnagar
241	Asia/Kolkata	Farrukhābād
241	Asia/Tokyo	Matsumoto
241	Asia/Tokyo	Tsukuba
241	Europe/Moscow	Novorossiysk
2415	Africa/Ouagadougou	Ouagadougou|Huagadugu|Ouagadouga|Ouankantounkou|Ougadougou|Owagadugu|Uagadougou|Uagadugu|Uagaduguo|Uagadugú|Uaqaduqu|Vagadugu|Waaduu|Wagadugu|Wàadúu|awagadwgw|uagadugu|vagadugu|vakatuku|wa jia du gu|wa ka du ku|wagadougu|wagadugu|wagadwgw|wagadwwgww|waghadwghw|Ουαγκαντουγκού|Ουαγκαντούγκου|Уагадугу|Ուագադուգու|ואגאדוגו|וואגאדוגו|آواگادوگو|اوآگادوگو|اوگاڈوگو|واغادوغو|واگادووگوو|واگادوگو|वागाडुगू|ਵਾਗਾਦੁਗੂ|வாகடூகு|วากาดูกู|ཨོ་འ་ག་དོའུ་གོའུ།|უაგადუგუ|ዋጋዱጉ|ワガドゥグー|瓦加杜古|와가두구
242	Africa/Mogadishu	Berbera
242	Asia/Kolkata	Hāpur
242	Asia/Kolkata	Ramagundam
242	Asia/Makassar	Toli-Toli
242	Asia/Shanghai	Huayin
242	Asia/Shanghai	Jiyuan
242	Asia/Tokyo	Chigasaki
242	Asia/Tokyo	Chōfu
242	Asia/Tokyo	Yamato
2427	America/Denver	Utah
243	America/Maceio	Arapiraca
243	America/Sao_Paulo	Brasilandia
243	Asia/Dhaka	Jessore
243	Asia/Dubai	Musaffah
243	Asia/Irkutsk	Angarsk
243	Asia/Jakarta	Padangsidempuan
243	Asia/Jakarta	Probolinggo
243	Asia/Tehran	Sabzevar
243	Asia/Tokyo	Sasebo
243	Europe/Istanbul	Manisa
243	Europe/Kyiv	Rivne
243	Europe/Moscow	Mar’ino
244	America/Caracas	Baruta
244	America/Caracas	Valera
244	America/Fortaleza	São José de Ribamar
244	America/Los_Angeles	Tri-Cities
244	America/Sao_Paulo	Magé
244	Asia/Karachi	Shahkot
244	Asia/Kathmandu	Biratnagar
244	Asia/Kolkata	Sīkar
244	Asia/Tehran	Gorgān
244	Asia/Yangon	Bago
244	Asia/Yekaterinburg	Nizhnevartovsk
244	Europe/Amsterdam	Groningen
244	Europe/Berlin	Braunschweig
244	Europe/Berlin	Magdeburg
244	Europe/Istanbul	Trabzon
244	Europe/Madrid	Puente de Vallecas
2448	Africa/Windhoek	Namibia
245	Africa/Abidjan	Sinfra
245	America/Lima	Juliaca
245	America/Santiago	Puerto Montt
245	Asia/Seoul	Gyeongju
245	Asia/Tokyo	Fuji
245	Atlantic/Reykjavik	Iceland Time
245	Europe/London	Northampton
245	Europe/Moscow	Syktyvkar
2457	America/Montevideo	Uruguay Standard Time
2457	America/Montevideo	Uruguay Summer Time
2457	America/Montevideo	Uruguay Time
246	Africa/Cairo	Al ‘Āshir min Ramaḑān
246	Africa/Gaborone	Gaborone
246	Africa/Johannesburg	Vanderbijlpark
246	Africa/Luanda	Chitato
246	America/Caracas	Coro
246	America/Sao_Paulo	Americana
246	Asia/Kolkata	Mau
246	Asia/Shanghai	Shijie
246	Asia/Urumqi	Hami
246	Asia/Yekaterinburg	Orsk
24678	Asia/Hong_Kong	HKT
24678	Asia/Hong_Kong	Hong Kong SAR China Time
24678	Asia/Hong_Kong	Hong Kong Standard Time
24678	Asia/Hong_Kong	Hong Kong Summer Time
24678	Asia/Hong_Kong	Hong Kong Time
247	America/Argentina/Cordoba	Paraná
247	America/El_Salvador	San Miguel
247	America/Phoenix	Gilbert
247	Asia/Kamchatka	Russia (Kamchatka) Time
247	Asia/Kolkata	Gāndhīdhām
247	Asia/Shanghai	Beibei
247	Asia/Yangon	Insein
247	Europe/Berlin	Chemnitz
247	Europe/London	City of Westminster
2472	Asia/Kolkata	Lucknow|Lakhnau|Lakkhnau|Lakkhnau shaary|Laknaou|Laknau|Laknauo|Laknava|Laknaú|Laknaŭo|Lakʻhnau|Lucknow City|Luknow|ilakno|lakh nea|lakhana'u|lakhanau|laknau|lakno|laksnau|lei ke nao|leokeunau|lkhnw|lknaw|rakunau|Λάκναου|Лакнау|Лакхнау|Лакхнау шаары|Лакхнаў|Լաքհնաու|לאקנאו|لكهنؤ|لكهنو|لکناو|لکهنو|لکھنؤ|लखनऊ|लखनौ|লক্ষ্ণৌ|লখনৌ|ਲਖਨਊ|લખનૌ|ଲକ୍ଷ୍ନୌ|இலக்னோ|లక్నో|ಲಕ್ನೋ|ലഖ്‌നൗ|ลัคเนา|ლაქნაუ|ラクナウ|ラクナウー|勒克瑙|러크나우
248	Africa/Lagos	Jimeta
248	America/Caracas	Guarenas
248	America/Mexico_City	Tehuacán
248	Asia/Bangkok	Thị Trấn Đông Triều
248	Asia/Riyadh	Thuqbah
248	Asia/Tokyo	Yamagata
248	Europe/Paris	Montpellier
248	Europe/Warsaw	Częstochowa
24856	Australia/Sydney|Australia/Melbourne|Australia/Brisbane|Australia/Hobart	AEDT
24856	Australia/Sydney|Australia/Melbourne|Australia/Brisbane|Australia/Hobart	AEST
24856	Australia/Sydney|Australia/Melbourne|Australia/Brisbane|Australia/Hobart	AET
24856	Australia/Sydney|Australia/Melbourne|Australia/Brisbane|Australia/Hobart	Australian Eastern Daylight Time
24856	Australia/Sydney|Australia/Melbourne|Australia/Brisbane|Australia/Hobart	Australian Eastern Standard Time
24856	Australia/Sydney|Australia/Melbourne|Australia/Brisbane|Australia/Hobart	Australian Eastern Time
2486	Asia/Jakarta	Medan|Kota Medan|Kuta Medan|Kuta Mèdan|Kutha Medan|Medana|Medanas|Medano|Mentan|mdan|me dan|medan|metan|mian lan|mydan|Μεντάν|Медан|مدان|ميدان|میدان ، انڈونیشیا|மேடான்|เมดาน|ᯔᯑᯉ᯳|ᯔᯩᯑᯉ᯳|メダン|棉蘭|메단
24874	Asia/Shanghai	Shanghai|Gaa Ding|Ka Ting|San'nkae|Sanchajus|Sangaj|Sangay|Sanghaj|Sanghay|Sanhaja|Sanhajo|Sanxay|Schanghai|Seung hoi|Shang-hai|Shang-hai-shih|Shangai|Shangaj|Shanghai City|Shankhaj|Shanxay|Sheung Hoi|Shànghǎi|Sjanghae|Sjanghai|Sjanghæ|Szanghaj|Thuong Hai|Thượng Hải|Xangai|cankay|hu|sagha'i|sangha'i|sanghae|sanghai|seiynghi|shang hai|shang hai shi|shanghay|shanghhay|shanhai|shaniግhayi|shnghay|shngھayy|zhong guo shang hai|Ŝanhajo|Şangay|Şanghay|Şanxay|Šanchajus|Šangaj|Šanghaj|Šanhaja|Σανγκάη|Шангај|Шанхай|שאנגחאי|شانغهاي|شانگهای|شاڭخەي|شاڭخەي شەھىرى|شنگهای|شنگھائی|शंघाई|সাংঘাই|ਸ਼ੰਘਾਈ|சாங்காய்|เซี่ยงไฮ้|ཧང་ཧའ་གང་ཁར།|ཧྲང་ཧའེ་གྲོང་ཁྱེར།|შანჰაი|ሻንግሃይ|上海|上海市|中国上海|상하이|상해
249	Africa/Blantyre	Mzuzu
249	America/Chicago	Lubbock
249	America/Santiago	San Bernardo
249	America/Sao_Paulo	Cidade Ademar
249	America/Vancouver	Burnaby
249	Asia/Kolkata	Tiruvottiyūr
249	Asia/Manila	Navotas
249	Asia/Tokyo	Sōka
2494	Asia/Shanghai	Huai'an|Ch'ing-chiang|Ch'ing-chiang-p'u|Ch'ing-chiang-shih|Chuaj-an|Ch’ing-chiang|Ch’ing-chiang-p’u|Ch’ing-chiang-shih|Huai-yin|Huai-yin-ch'eng|Huai-yin-ch’eng|Huai-yin-hsien|Huai-yin-shih|Huaiyin|Huai’an|Huái'ān|Hwaiyin|Hwaiyin-hsien|Khuajan|Khuajan'|Qingjiang|Tsingkiangpo|Tsinkiangpu|huai an|huai an shi|hwaiansi|Хуайань|Хуајан|淮安|淮安市|화이안시
2495	America/Los_Angeles	Oregon
24992	Australia/Sydney|Australia/Melbourne|Australia/Brisbane|Australia/Perth|Australia/Adelaide|Australia/Hobart|Australia/Darwin|Australia/Broken_Hill	Australia
250	Africa/Addis_Ababa	Jimma
250	Africa/Khartoum	Singa
250	Africa/Lagos	Iwo
250	America/Havana	Santa Clara
250	America/Mazatlan	La Paz
250	America/Mexico_City	Colonia del Valle
250	America/Sao_Paulo	Embu das Artes
250	America/Sao_Paulo	Governador Valadares
250	Asia/Baghdad	Kelar
250	Asia/Manila	Libertad
250	Europe/Belgrade	Niš
250	Europe/Berlin	Altona
250	Europe/Bucharest	Timişoara
250	Europe/Madrid	A Coruña
25069	Africa/Abidjan	Ivory Coast|Côte d’Ivoire
251	Africa/Lagos	Ota
251	Africa/Luanda	Menongue
251	Africa/Nairobi	Thika
251	America/Lima	Santiago de Surco
251	Asia/Amman	Ḩayy Khildā
251	Asia/Manila	San Fernando
251	Asia/Tehran	Borūjerd
251	Asia/Tehran	Qarchak
251	Europe/Istanbul	Afyonkarahisar
251	Europe/Istanbul	İskenderun
2511	Asia/Karachi	Gujranwala|Gajranvala|Gudzhranvala|Gudzranvala|Gudzranwala|Gudźranwala|Gudžranvala|Gujranvala|Qucranvala|gu jie lan wa la|gujaranvala|gwg'rʼnwwʼlh|gwjranwalہ|Гайранвала|Гуджранвала|Гујранвала|גוג'ראנוואלה|گوجرانوالہ|गुजरांवाला|古杰兰瓦拉
2512	Asia/Jayapura	Eastern Indonesia Time
2512	Asia/Jayapura	Indonesia (Jayapura) Time
2512	Asia/Jayapura	WIT
2514	America/Los_Angeles	Nevada
252	Africa/Algiers	Sétif
252	Africa/Cairo	Qina
252	Africa/Dakar	Thiès Nones
252	Africa/Johannesburg	Richards Bay
252	Africa/Khartoum	El Fasher
252	America/Argentina/Cordoba	Santiago del Estero
252	America/Caracas	Los Teques
252	Asia/Kolkata	Begusarai
252	Asia/Kolkata	Bharatpur
252	Asia/Shanghai	Suihua
252	Atlantic/Cape_Verde	Cape Verde Standard Time
252	Atlantic/Cape_Verde	Cape Verde Summer Time
252	Atlantic/Cape_Verde	Cape Verde Time
252	Europe/Berlin	Kiel
252	Europe/Helsinki	Vantaa
252	Europe/Lisbon	Porto
25216	Africa/Douala	Cameroon|Cameroun
2528	Asia/Jakarta	Bandung|Bandoeng|Banduna|Bandungas|Bandungo|Bandunq|Bantoun'nk|Kota Bandung|Kuta Bandung|Kutha Bandhung|ban dung|bandon|bandung|bandungi|bandwng|bandwnj|bndwng|pantun|wan long|Μπαντούνγκ|Бандунг|Бандуң|Բանդունգ|באנדונג|باندونج|باندونگ|بندونگ|بنڈونگ|பண்டுங்|บันดุง|ဘန်ဒေါင်းမြို့|ბანდუნგი|バンドン|万隆|萬隆|반둥
253	Africa/Porto-Novo	Godomè
253	America/Bahia	Vitória da Conquista
253	America/Sao_Paulo	Cotia
253	America/Sao_Paulo	Novo Hamburgo
253	Asia/Dhaka	Cox’s Bāzār
253	Asia/Ho_Chi_Minh	Xuân Lộc
253	Asia/Jerusalem	Petaẖ Tiqva
253	Asia/Kolkata	Ambarnath
253	Asia/Kolkata	Naihāti
253	Asia/Pontianak	Singkawang
253	Asia/Shanghai	Laohekou
253	Asia/Singapore	Jurong West
253	Asia/Tashkent	Marg‘ilon
253	Europe/Bucharest	Braşov
253	Europe/Madrid	Carabanchel
2534	Asia/Vladivostok	Russia (Vladivostok) Time
2534	Asia/Vladivostok	Vladivostok Standard Time
2534	Asia/Vladivostok	Vladivostok Summer Time
2534	Asia/Vladivostok	Vladivostok Time
254	Africa/Dakar	Saint-Louis
254	Africa/Lagos	Ikot Ekpene
254	Asia/Bangkok	Mueang Nonthaburi
254	Asia/Karachi	Muridke
254	Asia/Kuala_Lumpur	Batu Caves
254	Asia/Seoul	Hanam
254	Asia/Shanghai	Yanzhou
254	Asia/Singapore	Woodlands
254	Australia/Hobart	Hobart
2544	Africa/Accra	Kumasi|Coomassie|Kumase|Kumasi shaary|Kumasis|Kumaso|Kumassi|Kumasy|ku ma xi|kumashi|kumasi|kwmasy|Кумаси|Кумаси шаары|Кумасі|Կումասի|كوماسي|کوماسی|ਕੁਮਾਸੀ|クマシ|库马西|쿠마시
2548	Europe/Bratislava	Slovakia Time
255	Africa/Freetown	Kenema
255	Africa/Johannesburg	Germiston
255	Africa/Luanda	Mossamedes
255	Africa/Lubumbashi	Isiro
255	Africa/Porto-Novo	Parakou
255	America/Mexico_City	Oaxaca
255	America/Santiago	Ñuñoa
255	Asia/Baghdad	Al Madīnah
255	Asia/Makassar	Tarakan
255	Asia/Tehran	Sari
25549	Asia/Pyongyang	North Korea|북한
256	Africa/Luanda	Vila Flor
256	Africa/Lusaka	Chingola
256	America/Chicago	Laredo
256	America/Los_Angeles	Irvine
256	America/Mazatlan	Los Mochis
256	America/Mexico_City	Pachuca de Soto
256	America/Sao_Paulo	Indaiatuba
256	America/Toronto	Kitchener
256	Asia/Irkutsk	Bratsk
256	Asia/Jakarta	Cilacap
256	Asia/Shanghai	Nada
256	Asia/Shanghai	Suicheng
256	Europe/Kyiv	Sumy
256	Europe/London	Milton Keynes
256	Europe/Madrid	Latina
257	America/Argentina/Jujuy	San Salvador de Jujuy
257	America/Monterrey	Gómez Palacio
257	America/New_York	Durham
257	America/New_York	St. Petersburg
257	America/Sao_Paulo	Cascavel
257	Asia/Kolkata	Etāwah
257	Asia/Shanghai	Rugao
257	Europe/Madrid	Gasteiz / Vitoria
257	Europe/Madrid	L'Hospitalet de Llobregat
257	Europe/Warsaw	Gdynia
2578	Asia/Dushanbe	Tajikistan Time
258	America/New_York	Buffalo
258	Asia/Ho_Chi_Minh	Ðà Lạt
258	Asia/Jerusalem	Rishon LeTsiyyon
258	Asia/Kolkata	Gajuwaka
258	Asia/Shanghai	Jining
258	Asia/Tokyo	Hiratsuka
258	Europe/London	Stoke-on-Trent
258	Europe/Rome	Verona
258	Pacific/Auckland	North Shore
2582	Africa/Bangui	Central African Republic Time
2587	Africa/Mogadishu	Mogadishu|Magadiscio|Magadysha|Maqdishu|Mogaadisiyo|Mogadiisho|Mogadis|Mogadisas|Mogadischu|Mogadiscio|Mogadisciu|Mogadiscium|Mogadish|Mogadisho|Mogadisjoe|Mogadisju|Mogadisjû|Mogadiso|Mogadiss|Mogadisu|Mogadisxo|Mogadiszu|Mogadixo|Mogadixu|Mogadiŝo|Mogadişu|Mogadiš|Mogadišas|Mogadišo|Mogadìsciu|Mogadíscio|Mogadîşû|Mogadīšo|Mogaidisiu|Mogaidisiú|Mogandisio|Mogandísio|Monkantisou|Moqadiso|Moqadişo|Moukdicho|Moukntiso|Mugadiccu|Mugadishu|Mugadiss|Muqdisho|Muqdishow|Muqdishu|Mógadisjú|Xamar|makadisu|meagadisu|mo jia di sha|mo jia di shu|mo jia di xiu|mo kadi chu|mogadisho|mogadishu|mogadisu|mogadisyu|mogarisu|mokaticu|mqdyshw|mqdyshyw|mu gu dou shu|mwgadyshw|mwgdysw|mwghadyshw|mwngadyshw|mwqadyshw|Μογκαντίσου|Μουκντίσο|Магадыша|Могадиш|Могадишо|Могадишо қаласы|Могадишу|Могадішо|Մոգադիշո|מאגאדישו|מוגדישו|مقديشو|مقديشيو|موغادیشو|موقادیشو|موګادیشو|موڭاديشو|موگادیشو|مۆگادیشو|मोगादिशू|मोगादीशू|মোগাদিশু|ਮਕਦੀਸ਼ੂ|મોગદિશુ|ମୋଗାଡ଼ିସୁ|மொகடிசு|మోగాదీశూ|ಮೊಗಡಿಶು|മൊഗാദിഷു|මොගඩිෂු|โมกาดิชู|མོ་ག་དི་ཤུ།|მოგადიშო|ሞቃዲሾ|モガディシュ|摩加迪休|摩加迪殊|摩加迪沙|木骨都束|모가디슈
259	America/Cuiaba	Rondonópolis
259	America/Sao_Paulo	Jardim Sao Luis
259	Asia/Manila	Marawi City
259	Asia/Manila	Tacloban
259	Asia/Shanghai	Changle
259	Asia/Singapore	Tampines New Town
259	Asia/Tashkent	Qo‘qon
26	Europe/Gibraltar	Gibraltar Time
26	Europe/Isle_of_Man	Isle of Man Time
26	Europe/Mariehamn	Aland Islands|Åland Islands|Åland
260	Africa/Dar_es_Salaam	Bariadi
260	Africa/Juba	Yei
260	America/Indiana/Indianapolis	Fort Wayne
260	America/Phoenix	Chandler
260	Asia/Brunei	Brunei Time
260	Asia/Karachi	Skardu
260	Asia/Kolkata	Baranagar
260	Asia/Shanghai	Nianbo
260	Asia/Tashkent	Chilanzar
260	Asia/Tokyo	Minato City
260	Europe/Helsinki	Tampere
260	Europe/London	Plymouth
260	Indian/Antananarivo	Antsirabe
260	Indian/Antananarivo	Mahajanga
2600	Asia/Kolkata	Navi Mumbai|Marathi  Maharashtra|Navi Moembaai|Navi Mumbaj|Nova Bombaim|Novmumbajo|bmbyy nw|na'oyi mumba'i|nabi mumba'i|nabimumbai|nabimunbai|narai mumba'i|navi mumba'i|navi mumbai|navi mumbayi|navi mumpai|nawy mwmbay|nwy mmbyy|xin meng mai|Нави Мумбаи|Нави Мумбај|נבי מומבאי|بمبئی نو|ناوي مومبای|نوی ممبئی|नवि मुम्बई|नवी मुंबई|নাওয়ি মুম্বাই|নৱি মুম্বাই|નવી મુંબઈ|ନବି ମୁମ୍ବାଇ|நவி மும்பை|ನವೀ ಮುಂಬಯಿ|നവി മുംബൈ|ナビムンバイ|新孟買|나비뭄바이
261	America/Sao_Paulo	Sacomã
261	Asia/Kolkata	Arrah
261	Asia/Kolkata	Lal Bahadur Nagar
261	Asia/Manila	Bagong Silang
261	Asia/Shanghai	Tongliao
261	Asia/Urumqi	Karamay
261	Europe/Berlin	Mönchengladbach
261	Europe/Kyiv	Zhytomyr
26103	America/Argentina/Buenos_Aires|America/Argentina/Cordoba|America/Argentina/Salta|America/Argentina/Tucuman|America/Argentina/Catamarca|America/Argentina/San_Juan|America/Argentina/Mendoza|America/Argentina/Jujuy|America/Argentina/San_Luis|America/Argentina/Rio_Gallegos|America/Argentina/La_Rioja|America/Argentina/Ushuaia	Argentina Standard Time
26103	America/Argentina/Buenos_Aires|America/Argentina/Cordoba|America/Argentina/Salta|America/Argentina/Tucuman|America/Argentina/Catamarca|America/Argentina/San_Juan|America/Argentina/Mendoza|America/Argentina/Jujuy|America/Argentina/San_Luis|America/Argentina/Rio_Gallegos|America/Argentina/La_Rioja|America/Argentina/Ushuaia	Argentina Summer Time
26103	America/Argentina/Buenos_Aires|America/Argentina/Cordoba|America/Argentina/Salta|America/Argentina/Tucuman|America/Argentina/Catamarca|America/Argentina/San_Juan|America/Argentina/Mendoza|America/Argentina/Jujuy|America/Argentina/San_Luis|America/Argentina/Rio_Gallegos|America/Argentina/La_Rioja|America/Argentina/Ushuaia	Argentina Time
2612	Asia/Shanghai	Yunfu|Hun-phu-chhi|Hung-pu|Hùng-pù|Hûn-phû-chhī|Juen-fu|Jun'fu|Jün-fu|Tung-an|Van Phu|Vân Phù|Wanfow|Yun-ch'eng|Yun-ch'eng-chen|Yun-fou|Yun-fou-hsien|Yün-ch’eng|Yün-ch’eng-chen|Yün-fou|Yün-fou-hsien|winpu si|yanfw|ynfw|yun fu|yun fu shi|ywnfw|Юньфу|یانفو|ینفو|یونفو|云浮|云浮市|雲浮|雲浮市|윈푸 시
2615	Asia/Krasnoyarsk	Russia (Krasnoyarsk) Time
262	America/Argentina/Buenos_Aires	Quilmes
262	Asia/Kamchatka|Asia/Anadyr	Kamchatka Standard Time
262	Asia/Kamchatka|Asia/Anadyr	Kamchatka Summer Time
262	Asia/Kamchatka|Asia/Anadyr	Kamchatka Time
262	Asia/Shanghai	Dongtai
262	Asia/Singapore	Jurong Town
262	Asia/Tehran	Marāgheh
262	Asia/Tokyo	Fuchū
262	Asia/Tokyo	Fukui-shi
2625	Asia/Bangkok	Haiphong|Hai Phong|Hajfong|Hajfongo|Hayfon|Hải Phòng|Khajfon|ha'ipham|ha'iphanga|ha'iphaunga|hai fang shi|haifon|hayfwng|hayfwngh|hayfwnj|hayiፎniግ|hi fxng|Хайфон|هايفونج|هايفونغ|هایفونگ|ہyfwng|ہیفونگ|हाईफांग|হাইফং|ਹਾਈਫੌਂਗ|ไฮฟอง|ሃይፎንግ|ハイフォン|海防市
26262	Indian/Antananarivo	Madagascar|Madagasikara
263	Asia/Hong_Kong	Fanling
263	Asia/Jakarta	Pasarkemis
263	Asia/Taipei	Chiayi City
263	Europe/London	Wolverhampton
26394	Asia/Taipei	Taipei Summer Time
26394	Asia/Taipei	Taiwan Daylight Time
26394	Asia/Taipei	Taiwan Standard Time
26394	Asia/Taipei	Taiwan Time
264	Africa/Bangui	Bégoua
264	Africa/Khartoum	El Daein
264	Africa/Porto-Novo	Porto-Novo
264	America/Fortaleza	Mossoró
264	America/Guayaquil	Manta
264	America/Guayaquil	Riobamba
264	America/Hermosillo	Nogales
264	America/Los_Angeles	Reno
264	America/New_York	Jersey City
264	Asia/Dhaka	Brāhmanbāria
264	Asia/Kolkata	Ratlām
264	Asia/Kolkata	Rānipet
264	Asia/Seoul	Gunsan
264	Asia/Shanghai	Donghai
264	Asia/Tehran	Dezful
264	Europe/Istanbul	Sivas
264	Europe/Kyiv	Chernivtsi
2646	Africa/Dakar	Dakar|Dacar|Dacár|Dakaa|Dakara|Dakaras|Dakaro|Ndakaaru|Ntakar|da ka er|dakaleu|dakar|dakara|dakaru|dqr|takkar|Ντακάρ|Дакар|Դակար|דאקאר|דקר|داكار|داکار|ڈا کار|ڈاکار|डकार|ডাকার|ਡਾਕਾਰ|டக்கார்|ഡാക്കർ|ดาการ์|ཌ་ཀར།|დაკარი|ዳካር|ダカール|達喀爾|다카르
2648	Asia/Jakarta	Bekasi|Bekasis|Bekaso|Kota Bekasi|Kutha Bekasi|beukasi|bkasy|bukashi|bykasy|wu jia si|Μπεκάσι|Бекаси|Бекасі|בקאסי|بيكاسي|بکاسی|ბეკასი|ᎠᎴᏂ|ブカシ|勿加泗|브카시
265	Africa/Algiers	Djelfa
265	Africa/Dar_es_Salaam	Kibaha
265	America/Los_Angeles	Chula Vista
265	America/New_York	Toledo
265	America/Sao_Paulo	Gravataí
265	Asia/Manila	Mantampay
265	Asia/Shanghai	Chengzhong
265	Asia/Shanghai	Hulan Ergi
265	Asia/Singapore	Tampines Estate
265	Asia/Tokyo	Shimonoseki
265	Europe/Berlin	Aachen
265	Europe/Brussels	Gent
265	Europe/Paris	Bordeaux
2650	Asia/Shanghai	Wenzhou|On Chau|Un-chiu-chhi|Un-chiu-chhī|Ung-ciu|Uundzhou|Vehn'chzhou|Ven'chzhou|Vencsou|Vendzou|Vendžou|Vengou|Venĝou|Vun-chu-su|Vûn-chû-sṳ|Wen-chou|Wen-chou-shih|Wen-cou|Wen-čou|Wenchow|Wenchow-fu|Wenju shehiri|Wentsjou|Wenzhou Shi|Whenzou|Wénju shehiri|Wēnzhōu|Yongjia|Yung-chia|Yung-chia-hsien|Yungkai|Yungkia|Yungkia-hsien|wen zhou|wen zhou shi|wntshw|wnzhw|wonjeou si|Ôn Châu|Ŭng-ciŭ|Веньчжоу|Венџоу|Вэньчжоу|Уънджоу|ونتشو|ونژو|温州|温州市|溫州市|원저우 시
26535	America/Denver|America/Phoenix|America/Edmonton|America/Mazatlan|America/Hermosillo|America/Ciudad_Juarez|America/Boise|America/Whitehorse|America/Dawson_Creek	MST
266	Africa/Cairo	Sohag
266	America/Argentina/San_Luis	Argentina (San Luis) Time
266	America/Port-au-Prince	Saint-Marc
266	America/Regina	Saskatoon
266	America/Sao_Paulo	Sapopemba
266	Asia/Bangkok	Hà Tĩnh
266	Asia/Dhaka	Bagerhat
266	Asia/Seoul	Gyeongsan-si
266	Asia/Tokyo	Nagaoka
266	Europe/Madrid	Eixample
2664	America/Chicago	Chicago|Cekaga|Chi-ka-ko|Chi-kâ-kô|Chicagu|Chikago|Chykaga|Cikaga|Cikago|Cikaqo|E-Chicago|Kikako|Shikago|Sicagum|Sikago|The Windy City|Tsikago|Windy City|chikhako|cikago|cikako|shikago|shkagw|shykaghw|shykagw|shykajw|shyqgw|sikago|sikkagea|syqgw|zhi jia ge|Çikago|Çikaqo|Ĉikago|Čikaga|Čikago|Čikāga|Čėkaga|Şikago|Σικάγο|Чикаго|Чикаґо|Чыкага|Шикаго|Չիկագո|שיקאגא|שיקגו|شيكاجو|شيكاغو|شکاگو|شیکاگو|شیکاگۆ|ܫܝܩܓܘ|शिकागो|শিকাগো|ਸ਼ਿਕਾਗੋ|சிகாகோ|చికాగో|ಶಿಕಾಗೊ|ഷിക്കാഗോ|ชิคาโก|ရှီကာဂိုမြို့|ჩიკაგო|ሺካጎ|ᓰᖄᑯ|Ṣìkágò|シカゴ|芝加哥|시카고|𐍃𐌾𐌹𐌺𐌰𐌲𐍉
267	Africa/Cairo	Shibīn al Kawm
267	America/Belem	Parauapebas
267	America/Bogota	Floridablanca
267	Asia/Jakarta	Banda Aceh
267	Asia/Karachi	Mirpur Khas
267	Asia/Kolkata	Anantapur
267	Asia/Singapore	Sengkang New Town
267	Asia/Tokyo	Tokushima
267	Asia/Yekaterinburg	Sterlitamak
2674	Asia/Dhaka	Gazipur|Jaydebpur|Joydebpur|Joydeypur|gajipura|gajipuru|gazipura|gaziፑri|ghazy pwr|ghazybwr|ghazy‌pwr|Газипур|Газіпур|غازي پور|غازيبور|غازی پور|غازی‌پور|गाजीपुर|গাজীপুর|ਗਾਜ਼ੀਪੁਰ|ጋዚፑር|ガジプール
267663	Asia/Jakarta|Asia/Makassar|Asia/Jayapura|Asia/Pontianak|Asia/Ho_Chi_Minh	Indonesia
268	America/Argentina/Buenos_Aires	Merlo
268	Asia/Amman	Russeifa
268	Asia/Kathmandu	Birgañj
268	Asia/Kolkata	Durg
268	Asia/Seoul	Mokpo
268	Asia/Seoul	Yeosu
268	Asia/Shanghai	Fuling
268	Europe/Moscow	Yoshkar-Ola
269	Asia/Kuala_Lumpur	Kapar
269	Asia/Manila	Malolos
269	Asia/Urumqi	Ghulja
269	Europe/Berlin	Eimsbüttel
269	Europe/Istanbul	Çorum
269	Europe/Kyiv	Cherkasy
269	Europe/London	Southampton
2690	Africa/Lagos	Abuja|Abodza|Abodža|Abouja|Abuca|Abudz|Abudza|Abudzha|Abudża|Abudž|Abudža|Abugia|Abugo|Abuya|Abuzha|Abuĝo|Abùjá|Ampouza|a bu gu|a bu jia|abuja|abwja|apuja|xabu ca|yەbwwja|ʼbwgh|Αμπούζα|Абуджа|Абужа|Абуџа|Абуҷа|Աբուջա|אבוגה|אבודזשא|آبوجا|أبوجا|ئەبووجا|ابوجا|अबुजा|আবুজা|ਅਬੁਜਾ|ଅବୁଜା|அபுஜா|അബുജ|อาบูจา|ཨ་པུ་ཅ།|အဘူဂျာမြို့|აბუჯა|አቡጃ|アブジャ|阿布賈|阿布贾|아부자
270	Africa/Addis_Ababa	Dessie
270	America/Sao_Paulo	Capao Redondo
270	America/Sao_Paulo	São José
270	Asia/Bangkok	Hạ Long
270	Asia/Ho_Chi_Minh	Mỹ Tho
270	Asia/Shanghai	Longling County
270	Asia/Tokyo	Mito
270	Europe/Berlin	Gelsenkirchen
270	Europe/London	Derby
271	America/Fortaleza	Parnamirim
271	America/Sao_Paulo	Santa Maria
271	Asia/Damascus	Deir ez-Zor
271	Asia/Ho_Chi_Minh	Quận Sáu
271	Asia/Kabul	Jalālābād
271	Asia/Riyadh	Hafar Al-Batin
271	Asia/Tokyo	Kakogawachō-honmachi
271	Europe/Bucharest	Sector 5
271	Europe/Madrid	Gijón
2711	America/Bahia	Salvador|Bahia|Baia|Baía|Sal'vador|Salvador da Bahia|Salvador de Bahia|Salvador de Bahio|Salvador de Bahía|Salvadora|Salvadoras|Salvadoro|Sao Salvador|Soteropolis|sa er wa duo|sal wad xr|salabhadora|salavadora|salfadwr|salfadwr  bahya|salvadori|salvedora|salvhadora da ba'iya|salwadwr|sarubadoru|saruvuadoru|saubadoleu|saልvadori|slbdwr|slwadwr|Σαλβαδόρ|Салвадор|Сальвадор|סלבדור|سالفادور|سالفادور، باهيا|سالوادور|سلوادور|साल्वेडोर|साल्व्हादोर दा बाईया|সালভাদোর|ਸਾਲਵਾਡੋਰ|ซัลวาดอร์|სალვადორი|ሳልቫዶር|サルバドール|サルヴァドール|萨尔瓦多|사우바도르
2712	Asia/Shanghai	Bazhong|Bachzhun|Bāzhōng|ba zhong|ba zhong shi|bajungsi|batshwngh|bazhang|Бачжун|باتشونغ|باژانگ|巴中|巴中市|바중시
2716	Asia/Shanghai	Minhang|Min-hang-chen|Ming-hang|Shang-hai|min xing|闵行
272	Africa/Johannesburg	Polokwane
272	America/Havana	Guantánamo
272	America/Sao_Paulo	Petrópolis
272	Asia/Manila	Baguio
272	Asia/Qatar	Ar Rayyān
272	Europe/Ljubljana	Ljubljana
2720	Europe/Dublin	Ireland Time
2720	Europe/Dublin	Irish Standard Time
2720	Europe/Dublin	Irish Time
2721	America/Sao_Paulo	Belo Horizonte|Bel-Horizonto|Bello Horizonte|Belo Horizontė|Belo Hte|Belo Khorizonte|Belo Orizonte|Belo Orizonti|Belu Orizonti|Belu-Aryzonty|Belu-Orizonti|Bhte|Cidade de Minas|Urbs Pulchri Horizontis|bailo orizonti|bei luo ao li cang te|belluolijonchi|belo hora'ijanta|belo horijhonte|belo horijonte|belo horizonite|belo xo ri sxn chi|beroorizonchi|beroorizonte|blw hwryzwnth|bylw afq|bylw hwryzwnty|bylw ہwrayzwnٹے|pelo aricanc|Μπέλο Οριζόντε|Бело Оризонте|Бело Оризонти|Бело Хоризонте|Белу-Арызонты|Белу-Оризонти|Белу-Оризонті|בלו הוריזונטה|بلو هوریزونته|بيلو أفق|بيلو هوريزونتي|بیلو ہورائزونٹے|بیلو ہوریزونتے|बेलो होरिजोंटे|बेलो होरिझोन्ते|বেলো হোরাইজন্ট|বেলো হোরিজোন্টে|ਬੈਲੋ ਓਰੀਜ਼ੋਂਤੀ|பெலோ அரிசாஞ்ச்|เบโลโอรีซอนชี|ბელუ-ორიზონტი|ቤሎ ሆሪዞንቴ|ベロオリゾンチ|ベロオリゾンテ|貝洛奥里藏特|贝洛奥里藏特|벨루오리존치
2723	America/Guayaquil	Guayaquil|Gouagiakil|Guaiaquil|Guaiaquilum|Guajakil|Guajakil'|Gvajakil|Gvajakila|Gvajakilis|Gvajakilo|Santiago de Guayaquil|Wayakil|ghwayakyl|gu'a'i'akila|gua ya ji er|guayakiru|gvayakila|gwayakil|gwayakl|gwayakwyl|gwayakywl|kwa yaki l|Γουαγιακίλ|Гвајакил|Гуаякил|Гуаякиль|Гуаякіль|Ґуаякіль|גואיאקיל|غواياكيل|گوآیاکوئل|گوایاکل|گوایاکیول|ग्वायाकिल|ਗੁਆਇਆਕੀਲ|กวายากิล|გუაიაკილი|グアヤキル|瓜亞基爾|과야킬
2728	Asia/Ashgabat	Turkmenistan Standard Time
2728	Asia/Ashgabat	Turkmenistan Summer Time
2728	Asia/Ashgabat	Turkmenistan Time
273	Africa/Cairo	Banī Suwayf
273	Africa/El_Aaiun	Western Sahara|الصحراء الغربية
273	Africa/Luanda	Luena
273	America/Sao_Paulo	Taboão da Serra
273	Asia/Dhaka	Nagar Naluākot
273	Asia/Dushanbe	Istaravshan
273	Asia/Kolkata	Rourkela
273	Asia/Tokyo	Yao
273	Asia/Urumqi	Turpan
2736	America/New_York	Brooklyn|Bklyn|Borough of Brooklyn|Breuckelen|Breukelen|Broklino|Brucclinu|Bruklin|Bruklina|Bruklinas|Comitatus Bruclinum|Kings County|Marechkawick|beulukeullin|bru klin|brukalina|brwklyn|brwqlyn|bu lu ke lin qu|burukkurin qu|kinsa ka'unti|Бруклин|Бруклін|ברוקלין|بروكلين|بروکلین|ब्रुकलीन|ब्रूकलिन|কিংস কাউন্টি|ব্রুকলিন|บรุกลิน|ბრუკლინი|ブルックリン区|布鲁克林区|브루클린
2737	Asia/Taipei	Kaohsiung|Cao Hung|Cao Hùng|Gaosjun|Gaosyongshih|Gaoxiong|Gaoxiongshi|Kao-hsiung|Kao-hsiung-shih|Kaohsiung City|Kaoshang|Kaosjun|Kˌaokhsiong|Takao|gao xiong|gao xiong fu|gao xiong shi|gaosyung si|ka'ohasi'um|ka'ohasi'unga|kavasi'unga|kawhsywngh|kawhsywnګ|kawہsywng|kaywhsywng|kaʿohisiyuniግ|takaoshi|Гаосюн|Каосюн|Каошанг|Қаохсионг|كاوهسيونغ|کائوهسیونگ|کاوهسيونګ|کاوہسیونگ|कावशिउंग|কাওহসিউং|ਕਾਓਹਸਿਉਂਗ|ካኦሂስዩንግ|たかおし|高雄|高雄巿|高雄市|가오슝 시
2739	Asia/Shanghai	Baoding|Bao GJinh|Baodin|Baodina|Baodingas|Bawding shehiri|Bo-deng|Báoding|Bō̤-dêng|Bǎodìng|Bảo Định|Ch'ing-yuan-hsien|Ching-yuang|Ch’ing-yüan-hsien|Pao-ting|Pao-ting-shih|Po-teng-chhi|Prefettura di Baoding|Pó-tēng-chhī|Tsingyuan|Tsingyuan-hsien|Tsingyüan-hsien|bao ding|bao ding shi|baoding si|baywdyng|pea ting|Баодин|Баодинг|Баодін|Բաոդին|באודינג|بائودینگ|باوڈنگ|เป่าติ้ง|保定|保定市|바오딩 시
274	America/Guayaquil	Loja
274	Asia/Dushanbe	Isfara
274	Asia/Hong_Kong	Tai Po
274	Asia/Karachi	Saddiqabad
274	Asia/Kolkata	Kushinagar
274	Asia/Kolkata	Saugor
274	Asia/Shanghai	Linxia Chengguanzhen
274	Asia/Shanghai	Xingning
274	Asia/Taipei	Neihu
274	Asia/Tokyo	Tsu
274	Europe/Kyiv	Khmelnytskyi
274	Europe/Paris	Strasbourg
2743	America/Chicago	Wisconsin
2743	Asia/Shanghai	Linyi|I-chou|Ichow|Ichowfu|Lam Nghi|Lan-shan|Lim-ki-chhi|Lin'i|Lin-i|Lin-i-hsien|Lin-i-shih|Ling-gi|Linji|Liuyihsien|Lâm Nghi|Lìng-gì|Lîm-kî-chhī|Yichow|lin yi|lin yi shi|lin-i si|lnyy|lynyay|Линьи|Линји|لنیی|لینیای|临沂|临沂市|臨沂|臨沂市|린이 시
275	Africa/Abidjan	Yamoussoukro
275	Africa/Algiers	Bab Ezzouar
275	Asia/Karachi	Abbottabad
275	Asia/Shanghai	Kaili
275	Asia/Tokyo	Hakodate
275	Asia/Vladivostok	Komsomolsk-on-Amur
2753	Asia/Tokyo	Osaka|Osaacke|Osaca|Osaca - da ban shi|Osaka-shi|Osako|Oszaka|awsaka|awzaka|da ban|da ban shi|oosakashi|osaka|osaka si|xo sa ka|ywsaka|Ósaka|Ószaka|Ōsaka|Ōsaka-shi|Осака|אוסקה|أوساكا|ئوساكا|اوزاکا|ওসাকা|โอซะกะ|ოსაკა|おおさかし|大阪|大阪市|오사카 시
276	Africa/Lagos	Owo
276	Asia/Seoul	Suncheon
276	Asia/Shanghai	Fangchenggang
276	Asia/Singapore	Bedok New Town
276	Asia/Singapore	Ulu Bedok
27680	America/New_York	New York
277	Africa/Abidjan	Gagnoa
277	America/Bogota	Sincelejo
277	America/Mexico_City	Coacalco
277	Asia/Kolkata	Imphal
277	Asia/Shanghai	Zoucheng
277	Asia/Tehran	Khomeynī Shahr
277	Europe/Moscow	Kostroma
277	Pacific/Tahiti	French Polynesia|Polynésie française
2776	Africa/Luanda	Luanda|Loanda|Louanda|Louanta|Luand|Luandae|Luando|Lwanda|Lúanda|Saint Paul de Loanda|Sao Paolo de Loanda|Sao Paulo da Assuncao de Luanda|Sao Paulo de Loanda|Sao Paulo de Luanda|St Paul de Loanda|São Paolo de Loanda|São Paulo da Assunção de Luanda|São Paulo de Loanda|São Paulo de Luanda|lu an da|lu'anda|luanda|luo an da|luvanta|luxanda|luyanda|lwanda|ruanda|Λουάντα|Луандæ|Луанда|Լուանդա|לואנדה|לואנדע|لوآندا|لواندا|لونڈا|लुआंडा|लुआण्डा|লুয়ান্ডা|ਲੁਆਂਦਾ|லுவாண்டா|ลูอันดา|ལའུན་ཌ།|ლუანდა|ሏንዳ|ルアンダ|盧安達|罗安达|루안다
278	America/Caracas	Santa Teresa del Tuy
278	Asia/Ho_Chi_Minh	Quảng Ngãi
278	Asia/Samarkand	Qarshi
278	Asia/Shanghai	Tanghe
2780	Australia/Brisbane	Brisbane|Bresbens|Brisbane City|Brisbano|Brisbehn|Brisben|Brisbena|Brisbenas|Brisbin|Brismpein|Brizbejn|Brysben|Brėsbens|Pu-li-su-pan|Pu-lî-sṳ̂-pân|beulijeubeon|brisabena|brisben|brisbena|brizabana|brizbeni|brsban|brsbyn|brysban|bryzbn|bryzbyn|bryzbyyn|bu li si ban|bu li si ben|burisuben|pirispen|Μπρίσμπεϊν|Бризбейн|Бризбејн|Брисбен|Брисбэн|Брысбен|בריזביין|בריזבן|برسبان|برسبین|برىسبان|بريزبن|بریزبن|بریزبین|بریزبێن|ब्रिसबेन|ब्रिस्बेन|ব্রিসবেন|ਬ੍ਰਿਜ਼ਬਨ|பிரிஸ்பேன்|బ్రిస్బేన్|ಬ್ರಿಸ್ಬೇನ್‌|ബ്രിസ്ബെയ്ൻ|บริสเบน|ဘရစ်စဘိန်းမြို့|ბრიზბენი|ብርዝበን|ブリスベン|布里司班|布里斯本|布里斯班|브리즈번
2781	America/Guayaquil	Quito|Kita|Kitas|Kito|Kitu|Kuito|Quitu|Quitum|San Francisco de Quito|ji duo|ki to|kito|kitto|kvirrea|kvito|kwytw|kytw|qytw|Κίτο|Кито|Кіта|Кіто|Կիտո|קיטא|קיטו|كىتو|كيتو|کوئتو|کیتو|کیٹو|क्वितो|क्वीटो|ਕੀਤੋ|கித்தோ|ക്വിറ്റോ|กีโต|ཁེ་ཐོ།|კიტო|ኪቶ|キト|基多|키토
2781	Asia/Qatar	Qatar|قطر
2789	Europe/Vilnius	Lithuania|Lietuva
279	Africa/Lagos	Efon-Alaaye
279	America/Chicago	St. Louis
279	America/Sao_Paulo	Sumaré
279	America/Sao_Paulo	Volta Redonda
279	Asia/Jakarta	Binjai
279	Asia/Jakarta	Pematangsiantar
279	Asia/Shanghai	Enshi
279	Europe/Kyiv	Poltava
279	Europe/Moscow	Petrozavodsk
279	Europe/Moscow	Taganrog
279	Europe/Prague	Ostrava
279	Indian/Mayotte	Mayotte
2794	America/Toronto	Toronto|Taronta|Torontas|Torontu|Torontum|Torontó|Tʻorontʻo|duo lun duo|roranro|taronto|teareantea|tho rxn to|tolonto|toramto|toranto|toronito|toronto|twrntw|twrwntw|Τορόντο|Таронта|Торонто|Թորոնթօ|Տորոնտո|טאראנטא|טורונטו|تورنتو|تورونتو|ٹورانٹو|ٹورنٹو|टोरण्टो|टोरन्टो|टोराँटो|तोरन्तो|টরোন্টো|ਟੋਰਾਂਟੋ|ரொறன்ரோ|టొరంటో|ಟೊರಾಂಟೋ|ടോറോണ്ടോ|โทรอนโต|တိုရွန်တိုမြို့|ტორონტო|ቶሮንቶ|トロント|多伦多|多倫多|토론토
28	America/Whitehorse	Canada (Whitehorse) Time
28	America/Whitehorse	Yukon
28	America/Whitehorse	Yukon Time
28	Europe/Jersey	Jersey Time
280	Africa/Tunis	Sfax
280	America/Chicago	Madison
280	America/Mexico_City	Zumpango
280	Asia/Samarkand	Bukhara
280	Australia/Sydney	Wollongong
280	Europe/Istanbul	Merkezefendi
280	Europe/Istanbul	Zeytinburnu
2807	America/New_York	Connecticut
28087	Asia/Kathmandu	Nepal|नेपाल
281	Africa/Maputo	Lichinga
281	America/Bogota	Itagüí
281	America/Mexico_City	Nicolás Romero
281	America/New_York	Newark
281	Asia/Dhaka	Narsingdi
281	Europe/Istanbul	Gebze
282	America/Lima	Ica
282	America/Santiago	Valparaíso
282	Asia/Aqtau	Kazakhstan (Aktau) Time
282	Asia/Bangkok	Ba Vì
282	Asia/Kolkata	Purnia
282	Asia/Kolkata	Satna
282	Asia/Urumqi	Xinyuan
282	Australia/Melbourne	Geelong
282	Europe/Kyiv	Chernihiv
2823	Asia/Kolkata	Kanpur|Cawnpore|Cawnporne|Kanpour|Kanpuras|Kanpuro|Kanpwr|Kānpur|Kānpwr|kanapura|kanpur|kanpuru|Κανπούρ|Канпур|קאנפור|कानपुर|कानपूर|কানপুর|கான்பூர்|カーンプル
2829	America/Chicago	Missouri
283	Africa/Cairo	Minya
283	America/Chicago	Plano
283	Asia/Kolkata	Kirāri Sulemānnagar
283	Asia/Manila	Cainta
283	Asia/Shanghai	Qibao
283	Asia/Tokyo	Ichihara
283	Europe/Berlin	Karlsruhe
283	Europe/London	Brighton
283	Pacific/Port_Moresby	Port Moresby
28324	America/Caracas	Venezuela Time
284	Africa/Dakar	Mbour
284	America/Caracas	Alto Barinas
284	Asia/Seoul	Chuncheon
284	Pacific/Noumea	New Caledonia|Nouvelle-Calédonie
28498	Asia/Aden	Yemen|اليمن
285	Africa/Accra	Sekondi
285	Africa/Kampala	Kyengera
285	America/Los_Angeles	Henderson
285	America/New_York	Greensboro
285	America/Sao_Paulo	Viamão
285	Asia/Jerusalem	Haifa
285	Asia/Kolkata	Bathinda
285	Asia/Kolkata	Jālna
285	Asia/Shanghai	Dengzhou
285	Asia/Urumqi	Artux
285	Europe/Copenhagen	Århus
2850	Asia/Taipei	Taichung|GJai Trung|Kota Taichung|Tai-tiong-chhi|Taicungas|Taizhong|Taizhong Shi|Taičungas|Tajchzhun|Tajcungo|Tajzhun|Tajĉungo|Taychun|Tchaj-cung|Tchaj-čung|Teyjong shehiri|Thoi-chung-su|Thòi-chûng-sṳ|Tâi-tiong-chhī|tai zhong|tai zhong shi|taijung si|tay shangh|Đài Trung|Тайжун|Тайчжун|تاي شانغ|台中|台中市|臺中市|타이중 시
286	Africa/Dar_es_Salaam	Songea
286	Africa/Lubumbashi	Butembo
286	America/Barbados	Barbados
286	America/Lima	Tacna
286	Asia/Dhaka	Savar
286	Asia/Ho_Chi_Minh	Long Xuyên
286	Asia/Hong_Kong	Tin Shui Wai
286	Asia/Seoul	Gunpo
286	Europe/Bucharest	Cluj-Napoca
286	Europe/Istanbul	Adapazarı
286	Europe/Warsaw	Katowice
2866	Europe/Tirane	Albania|Shqipëri
287	America/Sao_Paulo	Ceilândia
287	Asia/Bangkok	Bắc Ninh
287	Asia/Ho_Chi_Minh	Phú Mỹ
287	Asia/Kolkata	Ichalkaranji
287	Asia/Tokyo	Ibaraki
287	Asia/Tokyo	Sumida
287	Europe/Berlin	Marienthal
287	Europe/Bucharest	Sector 4
2873	Asia/Shanghai	Haikou|Chaj-kchou|Ha k'uo-shih|Ha k’uo-shih|Hai Khau|Hai-k'ou-shih|Hai-k'ou-so-ch'eng|Hai-kau|Hai-khau-chhi|Hai-k’ou-shih|Hai-k’ou-so-ch’eng|Haijgouj|Haik-how|Haikou Shi|Haikow|Hajkou|Hajkouo|Hajkoŭo|Haykou|Heihow|Hoi Hao|Hoihau|Hoihow|Hái-kháu-chhī|Hāi-kāu|Hải Khẩu|Khajkou|Xeyko shehir|ha'iko|ha'iko'u|hai kou|hai kou shi|haikeou si|hayikwe|haykw|Хайкоу|Хајкоу|هايكو|هایکو|ہayykw|ہائکو|ہائیکؤ|ہائیکو|हाइकोऊ|হাইকো|ਹਾਈਕੋਊ|ཧའེ་ཁོའུ་གྲོང་ཁྱེར།|ဟိုင်းခိုမြို့|ሃይኮ|海口|海口市|하이커우 시
288	Africa/Lusaka	Kabwe
288	America/New_York	Meads
288	Asia/Pyongyang	Sinŭiju
288	Asia/Tokyo	Meguro
288	Europe/Berlin	Wiesbaden
2880	Asia/Yerevan	Armenia Standard Time
2880	Asia/Yerevan	Armenia Summer Time
2880	Asia/Yerevan	Armenia Time
28870	America/Caracas	Venezuela
289	Africa/Algiers	Batna
289	America/Anchorage	Anchorage
289	America/Caracas	San Cristóbal
289	America/Guayaquil	Machala
289	America/Vancouver	Victoria
289	Asia/Jakarta	Cileungsir
289	Asia/Kolkata	Dewas
289	Asia/Kolkata	Karīmnagar
289	Asia/Kolkata	Sonīpat
289	Europe/Vilnius	Kaunas
2891	America/Argentina/Buenos_Aires	Buenos Aires|Baires|Bonaero|Bonaeropolis|Bonaëropolis|Bos Aires|Bouenos Aires|Bouonezar|Bouonézâr|Buehnas-Ajrehs|Buehnos Ajres|Buehnos-Ajres|Buehnos-Ajres osh|Buenos Airės|Buenos Ajres|Buenos Ares|Buenos Ayres|Buenos-Aires|Buenos-Ajres|Buenos-Ayres|Buenos-Aýres|Buenosairesa|Buénos Ayrés|Bwenoze|Bwènozè|Búenos Aíres|Ciudad Autonoma de Buenos Aires|Ciudad Autónoma de Buenos Aires|Lungsod ng Buenos Aires|Santa Maria del Buen Ayre|Santa María del Buen Ayre|bawnosxires|bu yi nuo si ai li si|bu'enosa a'iresa|buenos-airesi|buenosaires|buenoseuaileseu|buenosuairesu|buraenosa a'iresa|buyenosa a'iresa|bwyns ayrs|bwynws ayrs|bwynws ayrys|byu'enosa erisa|byunas airis|byunas ayels|bywns ayrs|puvenas airis|Μπουένος ΄Aιρες|Μπουένος Άιρες|Буенос Аирес|Буенос Айрес|Буенос Аірес|Буенос Ајрес|Буенос-Аирес|Буенос-Айрес|Буэнас-Айрэс|Буэнос Айрес|Буэнос-Айрес|Буэнос-Айрес ош|Բուենոս Այրես|בואנוס איירס|בוענאס איירעס|بوئنوس آیرس|بوينس آيرس|بوينوس ايريس|بۆینس ئایرس|بیونس آئرس|बुएनोस आइरेस|ब्युएनॉस एरीस|বুয়েনোস আইরেস|বুৱেনোস আইরেস|புவெனஸ் ஐரிஸ்|ಬ್ಯೂನಸ್ ಐರಿಸ್|ബ്യൂണസ് അയേഴ്സ്|บัวโนสไอเรส|པུ་ཨེ་ནོ་སི་ཨས་རི་སི།|ဗျူနိုအေးရိစ်မြို့|ბუენოს-აირესი|ብዌኖስ አይሬስ|ブエノスアイレス|布宜諾斯艾利斯|布宜诺斯艾利斯|부에노스아이레스
29	America/Tortola	British Virgin Islands
290	America/Argentina/Cordoba	Resistencia
290	Asia/Atyrau	Atyrau
290	Asia/Riyadh	Al Mubarraz
290	Asia/Shanghai	Xiuying
290	Asia/Tokyo	Morioka
290	Europe/Bucharest	Sector 2
290	Europe/Istanbul	Adıyaman
2900	Asia/Shanghai	Huizhou|Chuej-cou|Chuej-čou|Fi-chu-su|Fi-chû-sṳ|Hie-ciu|Hiê-ciŭ|Hue Chau|Hui-chiu-chhi|Hui-chou|Hui-chou-ch'eng|Hui-chou-chen|Hui-chou-ch’eng|Hui-yang|Huichou-fu|Huitsjou|Hujdzov|Hujdžov|Huệ Châu|Hùizhōu|Hūi-chiu-chhī|Khojchzhou|Khuehjchzhou|Khuejchzhou|Khuejdzou|Kuei-shan|Waichow|Waichowfu|Waiyeung|Weichow|Xuyjo shehiri|hu-ijeou si|hui zhou|hui zhou shi|hwyzhw|Хойчжоу|Хуейчжоу|Хуејџоу|Хуэйчжоу|هویژو|ہوئیژوؤ|ہوئیژوو|恵州|恵州市|惠州|惠州市|후이저우 시
291	Africa/Johannesburg	Kariega
291	America/Sao_Paulo	Limeira
291	Asia/Kolkata	Thanjavur
2910	Africa/Kigali	Rwanda Time
292	America/Mexico_City	Cholula
292	America/Sao_Paulo	Ponta Grossa
292	Asia/Almaty	Semey
292	Asia/Bangkok	Cầu Giấy
292	Asia/Karachi	Kamoke
292	Asia/Kolkata	Dindigul
292	Asia/Kolkata	Gandhinagar
292	Asia/Shanghai	Gaozhou
292	Pacific/Efate	Vanuatu
293	America/New_York	West Virginia
293	Asia/Bangkok	Thanh Xuân
293	Asia/Kolkata	Aizawl
293	Asia/Kolkata	Greater Noida
293	Asia/Kolkata	Noida
293	Asia/Makassar	Banjarbaru
293	Asia/Riyadh	Al Hufūf
293	Europe/Madrid	Vigo
293	Europe/Moscow	Tambov
2934	America/Jamaica	Jamaica
2938	Europe/Istanbul	İzmir|Azmir|Esmirna|Ismir|Izmir|Izmira|Izmiras|Izmiro|Smirna|Smirne|Smyrna|Smyrne|Yazmir|Zmiwrnia|azmyr|ijamira|izamira|izmiri|izumiru|yi zi mi er|ʿiዝmiri|Σμύρνη|Ізмір|Измир|Измір|Смирна|Զմիւռնիա|איזמיר|إزمير|ازمير|ازمیر|इज़मिर|ইজমির|ਇਜ਼ਮਿਰ|იზმირი|ኢዝሚር|イズミル|伊兹密尔
294	America/Chicago	Lincoln
294	Asia/Ho_Chi_Minh	Phu Quoc
294	Asia/Shanghai	Baiyin
294	Asia/Tokyo	Fukushima
294	Europe/Oslo	Bergen
29495	Africa/Maputo	Mozambique|Moçambique
295	Africa/Dakar	Rufisque
295	Africa/Lubumbashi	Mwene
295	Asia/Kolkata	Panipat
295	Asia/Kolkata	Tirupati
295	Europe/London	Southend-on-Sea
295	Europe/Moscow	Murmansk
295	Europe/Warsaw	Białystok
2951	America/Mazatlan	Mexico (Mazatlán) Time
2952	Europe/Kyiv	Kyiv|Chijv|Chiovia|Civ|Cív|Kaenugardur|Keju|Ki ep|Ki ép|Kiebo|Kief|Kieu|Kiev|Kiev osh|Kievi|Kievom|Kievu|Kiew|Kiiev|Kiiv|Kijev|Kijeva|Kijevas|Kijew|Kijiv|Kijivo|Kijo|Kijow|Kijuw|Kijv|Kijów|Kijůw|Kiova|Kiovia|Kiyev|Kiyiw|Kiëf|Kjiv|Ko|Kueyiv|Kyev|Kyiiv|Kyiw|Kyjev|Kyjiv|Kyjiw|Kyèv|Kænugarður|Kíev|Kíjó|Kîev|Küyiv|Kő|Kʻiew|ji fu|kheiyf|kiu|kiv|kiva|kiyebha|kiyepeu|kyf|kyiva|kyyf|qyyb|Κίεβο|Кейӳ|Киев|Киев ош|Киевом|Киеву|Київ|Кијев|Кыив|Кыйив|Кіеў|Кꙑѥвъ|Կիև|Քիեւ|קייב|קיעוו|كىيېۋ|كييف|کیف|کیێڤ|کی‌یف|कीव|क्यीव|কিয়েভ|கீவ்|കീവ്|เคียฟ|ཀིབ།|ကီးယက်မြို့|კიევი|ኪየቭ|キーウ|基輔|키예프
296	Asia/Kolkata	Bāli
296	Asia/Kolkata	Darbhanga
296	Asia/Kolkata	Rāmpur
296	Asia/Shanghai	Pu'er
297	Africa/Kinshasa	Boma
297	America/Sao_Paulo	Foz do Iguaçu
297	Asia/Jakarta	Tegal
297	Asia/Kolkata	Bihār Sharīf
297	Asia/Kolkata	Mulugu
297	Europe/Moscow	Grozny
29767	Africa/Accra	Ghana
298	Africa/Dakar	Kaolack
298	Asia/Jakarta	Jember
298	Asia/Kolkata	Bārāsat
298	Asia/Manila	Santol
298	Asia/Tokyo	Aomori
299	America/Argentina/Buenos_Aires	Bahía Blanca
299	America/Mexico_City	Uruapan
299	Asia/Kathmandu	Pātan
299	Asia/Shanghai	Linqu
299	Asia/Tashkent	Fergana
299525	Europe/Berlin|Europe/Paris|Europe/Madrid|Europe/Rome|Europe/Warsaw|Africa/Algiers|Europe/Amsterdam|Europe/Budapest|Europe/Brussels|Africa/Tunis|Europe/Stockholm|Europe/Prague	CEST
299525	Europe/Berlin|Europe/Paris|Europe/Madrid|Europe/Rome|Europe/Warsaw|Africa/Algiers|Europe/Amsterdam|Europe/Budapest|Europe/Brussels|Africa/Tunis|Europe/Stockholm|Europe/Prague	CET
299525	Europe/Berlin|Europe/Paris|Europe/Madrid|Europe/Rome|Europe/Warsaw|Africa/Algiers|Europe/Amsterdam|Europe/Budapest|Europe/Brussels|Africa/Tunis|Europe/Stockholm|Europe/Prague	Central European Standard Time
299525	Europe/Berlin|Europe/Paris|Europe/Madrid|Europe/Rome|Europe/Warsaw|Africa/Algiers|Europe/Amsterdam|Europe/Budapest|Europe/Brussels|Africa/Tunis|Europe/Stockholm|Europe/Prague	Central European Summer Time
299525	Europe/Berlin|Europe/Paris|Europe/Madrid|Europe/Rome|Europe/Warsaw|Africa/Algiers|Europe/Amsterdam|Europe/Budapest|Europe/Brussels|Africa/Tunis|Europe/Stockholm|Europe/Prague	Central European Time
300	Africa/Juba	Winejok
300	America/Caracas	Mérida
300	America/Toronto	Gatineau
300	Asia/Karachi	Malir Cantonment
300	Asia/Karachi	Mardan
300	Asia/Kolkata	Gundupālaiyam
300	Asia/Kuching	Miri
300	Asia/Manila	Biñan
300	Asia/Manila	San Pablo
300	Asia/Shanghai	Xinyi
300	Asia/Shanghai	Yangshuo
300	Asia/Yekaterinburg	Surgut
300	Europe/Istanbul	Batikent
300	Europe/London	Newcastle upon Tyne
300	Europe/London	Swansea
300	Europe/Madrid	Valladolid
3000	America/Caracas	Caracas|Caracae|Caraques|Karakas|Karakasa|Karakasas|Karakaso|Santiago de Leon de Caracas|Santiago de León de Caracas|ka la ka si|ka raka s|kalakaseu|karakas|karakasa|karakasu|karakkas|kraks|Καράκας|Каракас|Կարակաս|קאראקאס|קראקס|كاراكاس|کاراکاس|کراکس|काराकास|কারাকাস|ਕਾਰਾਕਾਸ|કારાકાસ|କାରାକାସ|கரகஸ்|ಕರಾಕಸ್|കാരക്കാസ്|การากัส|ཁ་ར་ཁ་སི|ကရာကက်စ်မြို့|კარაკასი|ካራካስ|カラカス|卡拉卡斯|카라카스
3000	Asia/Shanghai	Lanzhou|Kao-lan-hsien|Kaolan|Lan Chau|Lan Châu|Lan'chzhou|Lan'chzhou shaary|Lan'zhou|Lan-chiu-chhi|Lan-chou|Lan-chou-shih|Lan-cou|Lan-čou|Lanchjou|Lanchow|Lanchowfu|Lancjou|Lancsou|Landzhou|Landzou|Landzov|Landžou|Landžov|Lang-ciu|Langouo|Lantsjou|Lantsoou|Lanzcouh|Lanzhou Shi|Lançjou|Lanĝoŭo|Laņdžou|Làng-ciŭ|Lân-chiu-chhī|hlan cow|lan jw|lan zhou|lan zhou shi|lanajha'u|lanazu|lanizoው|lanjeou si|lanjhu|lantshw|lanzhw|Λαντσόου|Ланджоу|Ланьжоу|Ланьчжоу|Ланьчжоу шаары|Ланьчжоў|Ланџоу|لان جو|لانتشو|لانزہو|لانژو|لەنجۇ شەھىرى|लान्झू|লানঝাউ|ਲਾਨਜ਼ੂ|หลานโจว|ལན་ཀྲོའུ།|ላንዞው|兰州|兰州市|蘭州|蘭州市|란저우 시
301	Africa/Cairo	Rosetta
301	Africa/Lusaka	Solwezi
301	America/Asuncion	Ciudad del Este
301	Asia/Jakarta	Kediri
301	Asia/Kolkata	Barddhamān
301	Asia/Tokyo	Toshima
301	Europe/Berlin	Augsburg
301	Europe/Berlin	Hamburg-Mitte
301	Europe/Dublin	South Dublin
3015	Asia/Seoul	Incheon|Chemulpo|Incchon|Inch'on|Inch'ŏn|Incheon-si|Inchkhon|Inchkhun|Inchon|Inchona|Incon|Inconas|Incono|Incshon|Incxon|Intson|Inĉono|Inčchon|Inčhona|Inčon|Inčonas|Nhan Xuyen|Nhân Xuyên|anchn|anchywn|antshwn|aynchywn|inaci'ona|inacom|incevona|incheon|incheongwang-yeogsi|incheonsi|inciyona|inkiyon|ren chuan guang yu shi|xin chxn|İncheon|İnçxon|ʿiniceʾoni|Ίντσον|Інчхон|Инчон|Инчхон|Инчхън|אינצ'ון|إنتشون|انچن|انچیون|اینچئون|इंचियॉन|इंचेवॉन|ইনচিওন|ਇਨਚੋਂ|இங்கியோன்|อินช็อน|ኢንቸዖን|仁川广域市|仁川広域市|仁川廣域市|인천|인천광역시|인천시
3018	Asia/Jakarta	Surabaya|Kota Surabaya|Kutha Surabaya|Soerabaja|Soerabaya|Sourabaya|Sourampagia|Surabaia|Surabaja|Surabajo|si shui|sulabaya|sura ba ya|surabaia|surabaya|swrabaya|swrbyh|Σουραμπάγια|Сурабайа|Сурабая|Сурабаја|סורביה|سورابايا|سورابایا|สุราบายา|სურაბაია|スラバヤ|泗水|수라바야
302	Asia/Bangkok	Nghi Sơn
302	Asia/Kolkata	Karnāl
302	Asia/Shanghai	Changyi
3029	Asia/Urumqi	Ürümqi|Dihua|Dikhua|O'rumchi|OEremce|Ouroumtchi|Ouroumtsi|Oʻrumchi|Ti-hua|Ti-hua-ch'eng|Ti-hua-ch’eng|Ti-hua-hsien|Ti-hua-shih|Tihwa|Tihwafu|Tikhua|Tikhva|UEruemchi-su|UEruemci|UEruemcsi|UEruemqi|UEruemqi-chhi|Urumchi|Urumchy|Urumci|Urumcio|Urumcis|Urumczi|Urumi City|Urumptsi|Urumqi|Urumtschi|Urumtsi|Urumutsi|Urumçi|Urumĉio|Urumči|Urumčis|Urunchi|Wu-lu-mu-ch'i|Wu-lu-mu-ch'i-shih|Wu-lu-mu-ch’i|Wu-lu-mu-ch’i-shih|Wulumuqi|Wurumch'ih|Wurumch’ih|arwmchy|awrwmchy|awrwmtshy|di hua|ulumuchi si|urumaci|urumaki|urumchi|urumucci|urumuchi|urumuchi shi|wu lu mu qi|wu lu mu qi shi|xu rum chi|yۈrۈmchy|Öremçe|Ürümchi|Ürümchi-sṳ|Ürümcsi|Ürümqi-chhī|Ürümçi|ʿuruምci|Ουρουμτσί|Ουρούμτσι|Урумчи|Урумчы|Урумчі|Урумћи|Үрімжі|Үрүмчи|Үрүмчү|Өрөмч хот|Ուրումչի|אורומצי|أورومتشي|ئۈرۈمچى|ئۈرۈمچى شەھىرى|ئۈرۈمچی|ارومچی|اورومچی|उरुमची|उरुम्छी|উরুমকি|ਉਰੂਮਕੀ|உருமுச்சி|อุรุมชี|ཨུ་རུམ་ཆི་གྲོང་ཁྱེར།|ურუმჩი|ኡሩምቺ|ᠥᠷᠥᠮᠴᠢ|ウルムチ|ウルムチ市|乌鲁木齐|乌鲁木齐市|烏魯木齊|烏魯木齊市|迪化|우루무치 시
303	Africa/Dar_es_Salaam	Sumbawanga
303	America/Chicago	Saint Paul
303	Asia/Bangkok	Hai Bà Trưng
303	Asia/Tokyo	Akashi
303	Asia/Tokyo	Kurume
303	Europe/Moscow	Orël
303	Europe/Vienna	Graz
3030	Africa/Blantyre	Malawi Time
3037	Asia/Shanghai	Guiyang|Goi-iong|Guejang|Guejjan|Guijang|Guijangas|Guijango|Guiyang Shi|Gujjan|Guyan|Guyyan|Gveiyangz|Gói-iòng|Gŭijango|Kuei-chu|Kuei-yang|Kuei-yang-shih|Kuej-jang|Kui-iong-chhi|Kweichu|Kweiyang|Kweiyangfu|Kùi-iông-chhī|Queiyanga|Quy Duong|Quyinq|Quý Dương|gayiyaniግ|ghwyyangh|gu'iyam|gu'iyanga|gu-iyang si|gui yang|gui yang shi|gwy yang|gwyyang|kuy hyang|Гуейян|Гуејанг|Гуйян|Ґуйян|Գույան|غوييانغ|گوئیانگ|گوی یانگ|گۇيياڭ شەھىرى|गुइयांग|গুইয়াং|ਗੁਈਯਾਂਗ|กุ้ยหยาง|ကွေ့ယန်မြို့|ጋይያንግ|貴陽|貴陽市|贵阳|贵阳市|구이양 시
3039	America/Cuiaba	Brazil (Cuiabá) Time
304	America/Bogota	Armenia
304	America/Monterrey	Santa Catarina
304	America/New_York	Pittsburgh
304	Asia/Tehran	Kashan
304	Asia/Tehran	Kāshān
3046	Asia/Kolkata	Jaipur|Caypur|Dzaipur|Dzaipuras|Dzajpur|Dzajpura|Dzhajpur|Dzsaipur|Dźajpur|Džaipur|Džaipuras|Džajpur|Džajpura|Gajpuro|Iaipura|Jainagar|Jaipur City|Jayapur|Jaypur|Jeypore|Tzaipour|Zhajpur|ceyppur|chay pu ra|gʼypwr|jaipuleu|jaipura|jaipuru|jayapura|jayapuram|jaybwr|jaypwr|jypwr|zhai pu er|zhai pu ya|Ĝajpuro|Τζαϊπούρ|Џајпур|Джайпур|Жайпур|Ջայպուր|גאיפור|جايبور|جایپور|جيپور|جے پور|जयपुर|जयपुरम्|जयपूर|জয়পুর|জয়পুৰ|ਜੈਪੁਰ|જયપુર|ଜୟପୁର|செய்ப்பூர்|ജയ്‌പൂർ|ชัยปุระ|ჯაიპური|ジャイプル|齋浦爾|齋葡亞|자이푸르
305	Africa/Cairo	Damietta
305	Africa/Johannesburg	Brakpan
305	Africa/Lagos	Sapele
305	America/Argentina/Cordoba	Posadas
305	America/Los_Angeles	Stockton
305	America/Mexico_City	Tláhuac
305	Asia/Kolkata	Kulti
305	Asia/Tokyo	Yokkaichi
306	America/Araguaina	Palmas
306	America/Port-au-Prince	Port-de-Paix
306	Asia/Kolkata	Fīrozābād
306	Europe/Moscow	Vladikavkaz
307	America/Sao_Paulo	Suzano
307	Asia/Jakarta	Karawang
307	Asia/Kolkata	Hisar
307	Asia/Kolkata	Parbhani
307	Asia/Kolkata	Tumkūr
307	Asia/Seoul	Chinju
307	Asia/Seoul	Iksan
307	Asia/Tokyo	Akita
307	Europe/Berlin	Mannheim
308	Africa/Dar_es_Salaam	Tabora
308	Africa/Lagos	Akowonjo
308	Africa/Lagos	Alimosho
308	America/Monterrey	Ciudad Benito Juárez
308	Asia/Ho_Chi_Minh	An Nhơn
308	Asia/Manila	Cabuyao
308	Asia/Tokyo	Kasugai
308	Europe/Berlin	Münster
30809	Africa/Luanda	Angola
3084	Asia/Manila	Quezon City|Ciudad Quezon|Keson-Siti|Kezon Siti|Kezonurbo|Lungsod Quezon|Quezon|Quezon-Stadt|kui song shi|Кезон Сити|Кесон-Сити|Кесон-Сіті|奎松市
3086	Australia/Perth	AWDT
3086	Australia/Perth	AWST
3086	Australia/Perth	AWT
3086	Australia/Perth	Australia (Perth) Time
3086	Australia/Perth	Australian Western Daylight Time
3086	Australia/Perth	Australian Western Standard Time
3086	Australia/Perth	Australian Western Time
3086	Australia/Perth	Western Australia
3089	Africa/Lome	Togo Time
309	Africa/Johannesburg	Botshabelo
309	America/Monterrey	Tampico
309	Asia/Bangkok	Gia Lâm
309	Asia/Manila	Butuan
309	Asia/Tehran	Qods
309	Asia/Tehran	Shahrīār
309	Asia/Yekaterinburg	Kurgan
3090	Asia/Yerevan	Armenia|Հայաստան
3093	Asia/Shanghai	Changsha|Cangsa|Cangzsah|Cansa|Cchang-sa|Ch'ang-sha-hsien|Ch'ang-sha-shih|Changsha City|Changsja|Chansha|Chhong-sa-su|Chhòng-sâ-sṳ|Ch’ang-sha-hsien|Ch’ang-sha-shih|Csangsa|Diong-sa|Diòng-să|Tng-soa-chhi|Tn̂g-soa-chhī|Truong Sa|Trường Sa|Tsan'nksa|cangasa|caniግsha|cansa|chang cha|chang sha|changsa|changsa si|changsha|changsha shەھyr|channasa|tshanghsha|zhang sha|zhang sha shi|Çangşa|Ĉangŝa|Čangša|Čanša|Čchang-ša|Τσανγκσά|Чангша|Чанша|Չանշա|تشانغشا|چانگ شا|چانگشا|چاڭشا شەھىر|चांगशा|छांग्षा|চাংশা|ਛਾਂਙਸ਼ਾ|ฉางชา|ချနဆားမြ|ချန်ဆားမြို့|ቻንግሻ|長沙|長沙市|长沙|长沙市|창사 시
310	America/Los_Angeles	Santa Ana
310	America/Mexico_City	Coatzacoalcos
310	Asia/Pyongyang	Sariwŏn-si
3101	Europe/Istanbul	Bursa|Boursa|Brossa|Broussa|Brousse|Brusa|Brussa|Burs|Bursae|Burso|Prousa|Prusa|Prusa ad Olympum|bu er sa|buleusa|bur sa|burasa|burisa|bursa|burusa|bwrsa|bwrsh|bwrst|Προύσα|Бурсæ|Бурса|Бурсо|Բուրսա|בורסה|برصہ|بورسا|بورصة|بورصه|بورصہ|بۇرسا|बुरसा|बुर्सा|বুরসা|ਬੁਰਸਾ|บูร์ซา|ბურსა|ቡርሳ|ブルサ|布尔萨|부르사
311	America/New_York	Cincinnati
311	America/Sao_Paulo	Jardim Angela
311	Asia/Dili	Timor-Leste Time
311	Asia/Jakarta	Percut
311	Asia/Kolkata	Nizāmābād
311	Europe/Rome	Catania
312	America/Bogota	Palmira
312	America/Sao_Paulo	Vitória
312	Asia/Manila	Iligan City
312	Europe/Moscow	Vologda
3124	Asia/Kolkata	Pune|Poona|Poune|Pun|Puna|Punae|Puneo|Puni|Puno|Puné|Púne|bwnh|poona|pu na|puna|pune|pune sahara|pwna|pwnh|pwny|Πούνε|Пунæ|Пуна|Пуне|Пуно|Պունի|פונה|بونه|پونا|پونه|پوني|پونی|پونے|پوونە|पुणे|पुणे शहर|পুণে|পুনে|ਪੂਨਾ|પુના|ପୁଣେ|புணே|పూణే|ಪುಣೆ|പൂണെ|පූන්|ปุเณ|პუნა|ᱯᱩᱱᱮ ᱱᱟᱝᱜᱽᱨᱟᱦᱟ|プネー|浦納|浦那|푸네
31270	Asia/Baghdad	Iraq Time
3129	Asia/Shanghai	Zibo|C-po|Chang-chou-shih|Chang-tien|Chang-tien-shih|Chu-phok-chhi|Chu-phok-chhī|Cu-bauk|Czybo|Cṳ̆-báuk|Dzubo|Truy Bac|Truy Bác|Tzu-po|Zhangdian|jjeubo si|shi bo shi|zaybw|zi bo|zi bo shi|zibo|zybw|Дзъбо|Цзыбо|زایبو|زىبو شەھىرى|زيبو|زیبو|ਜ਼ੀਬੋ|シ博市|淄博|淄博市|쯔보 시
313	Africa/Cairo	Al Qāhirah al Jadīdah
313	Africa/Cairo	New Cairo
313	Africa/Lagos	Ikeja
313	Asia/Shanghai	Lianshan
313	Europe/Istanbul	Denizli
313	Europe/London	Preston
314	Africa/Douala	Maroua
314	America/Cuiaba	Várzea Grande
314	America/Guyana	Guyana Time
314	America/New_York	Lexington-Fayette
314	Asia/Kuala_Lumpur	Muar
314	Europe/Istanbul	Şişli
314	Europe/London	Kingston upon Hull
315	America/Guayaquil	Eloy Alfaro
315	Asia/Baghdad	Al-Kut
315	Asia/Kolkata	Thrissur
315	Europe/Berlin	Hamburg-Nord
315	Europe/Moscow	Cherepovets
31528	Asia/Kuala_Lumpur|Asia/Kuching	Malaysia
316	America/Chicago	Corpus Christi
316	America/Lima	Chimbote
316	America/Sao_Paulo	Barueri
316	Asia/Shanghai	Baicheng
316	Europe/Rome	Bari
317	Africa/Dakar	Thiès
317	America/Los_Angeles	Riverside
317	Asia/Kolkata	New Delhi
317	Asia/Tokyo	Naha
317	Europe/Athens	Thessaloníki
317	Europe/Bucharest	Constanţa
3170	Asia/Ulaanbaatar|Asia/Hovd	Mongolia|Монгол
318	Africa/Cairo	Damanhur
318	Africa/Dar_es_Salaam	Geita
318	Africa/Niamey	Zinder
318	America/Bogota	Popayán
318	Asia/Baghdad	Al Diwaniyah
318	Asia/Hong_Kong	Tsuen Wan
318	Asia/Karachi	Chiniot
318	Asia/Karachi	Hafizabad
318	Asia/Pontianak	Palangkaraya
318	Europe/London	Reading
318	Europe/Moscow	Saransk
318	Europe/Paris	Marne La Vallée
318	Europe/Sofia	Varna
31836	Africa/Casablanca|Europe/Lisbon|Atlantic/Canary|Africa/El_Aaiun|Atlantic/Madeira|Atlantic/Faroe	WEST
31836	Africa/Casablanca|Europe/Lisbon|Atlantic/Canary|Africa/El_Aaiun|Atlantic/Madeira|Atlantic/Faroe	WET
31836	Africa/Casablanca|Europe/Lisbon|Atlantic/Canary|Africa/El_Aaiun|Atlantic/Madeira|Atlantic/Faroe	Western European Standard Time
31836	Africa/Casablanca|Europe/Lisbon|Atlantic/Canary|Africa/El_Aaiun|Atlantic/Madeira|Atlantic/Faroe	Western European Summer Time
31836	Africa/Casablanca|Europe/Lisbon|Atlantic/Canary|Africa/El_Aaiun|Atlantic/Madeira|Atlantic/Faroe	Western European Time
319	America/Havana	Holguín
319	America/Sao_Paulo	Anápolis
319	Asia/Almaty	Ust-Kamenogorsk
319	Asia/Kolkata	Jūnāgadh
319	Asia/Pyongyang	Kaech’ŏn
319	Europe/London	Islington
3195	America/Puerto_Rico	Puerto Rico
31989	America/Lima	Peru|Perú
320	America/New_York	Lexington
320	America/Sao_Paulo	Pelotas
320	Asia/Kolkata	Shāhjānpur
320	Asia/Shanghai	Tantou
321	America/Bogota	Villavicencio
321	America/Guayaquil	Portoviejo
321	America/Panama	San Miguelito
321	Asia/Pyongyang	Man’gyŏngdae-ri
322	Africa/Luanda	Uíge
322	America/Mexico_City	Ixtapaluca
322	America/Sao_Paulo	Guarujá
322	America/Sao_Paulo	Taubaté
322	Asia/Bishkek	Osh
322	Asia/Kolkata	Alwar
322	Asia/Kolkata	Shivamogga
322	Asia/Shanghai	Xingyi
3222	Asia/Pyongyang	Pyongyang|Binh Nhuong|Bình Nhưỡng|Heijo|Heijo-fu|Heijō|Heijō-fu|Heizyo|Heizyo Hu|Heizyō|Heizyō Hu|Hpyeng-yang|P'yongyang|P'yongyang-si|P'yŏngyang|P'yŏngyang-si|P-hjong-jang|P-hjöng-jang|Pchenjanas|Pchjongjang|Phenian|Phenjan|Phenjana|Phyeng-yang|Phyong-yang|Pienyang|Pingyang|Pion'gian'nk|Pion'nkgian'nk|Piongiang|Pionguiangue|Pionyang|Pjoengjang|Pjongian|Pjongjang|Pjongjango|Pjöngjang|Pkhen'jan|Pkhenjan|Pxenyan|Pyeongyang|Pyoengyang|Pyongyang-si|Pyöngyang|bywnghyangh|peiyngyang|pi'ongayanga|ping rang|ping rang shi|piyam iyam|piyonyan|pkheniani|pyamgayanga|pyang yang|pyeong-yang|pyeong-yangjighalsi|pyeong-yangsi|pyon'gyang|pyongayanga|pywng yang|pywngyang|Πιονγιάνγκ|Πιονγκγιάνγκ|Пхеньян|Пхенян|Пјонгјанг|Փխենյան|פיאנגיאנג|פיונגיאנג|بيونغيانغ|پيونګيانګ|پيونگ يانگ|پيوڭياڭ|پیانگ یانگ|پیونگ‌یانگ|پیۆنگیانگ|प्याँगयांग|प्योंगयांग|পিয়ং ইয়াং|ਪਿਓਂਗਯਾਂਗ|பியொங்யாங்|ಪ್ಯೊನ್ಗ್ಯಾಂಗ್|เปียงยาง|ཕོང་ཡང་།|ფხენიანი|ፕዮንግያንግ|平壌|平壤|平壤市|평양|평양시|평양직할시
3222	Europe/London	Scotland
323	Africa/Luanda	Ramiros
323	Africa/Nairobi	Kikuyu
323	America/Toronto	Vaughan
323	Asia/Baghdad	Al ‘Amārah
323	Asia/Kuala_Lumpur	Kluang
323	Asia/Shanghai	Lincang
323	Europe/Helsinki	Espoo
323	Europe/London	Nottingham
323	Europe/Volgograd	Volzhsky
324	Asia/Dhaka	Bhatara
324	Asia/Jakarta	Pekalongan
325	Africa/Lagos	Ilesa
325	America/Sao_Paulo	Mogi das Cruzes
325	Europe/London	Birkenhead
325	Europe/Madrid	Córdoba
325	Europe/Paris	Nantes
3255	Europe/Madrid	Madrid|La Villa y Corte de Madrid|Los Madriles|Lungsod ng Madrid|Ma-daik-li|Ma-tet-li|Madrid osh|Madridas|Madride|Madridi|Madrido|Madrids|Madril|Madrit|Madrite|Madryd|Madryt|Madríd|Madrîd|Magerit|Maidrid|Mairil|Makelika|Matrit|Matritum|Mâ-tet-lî|Mā-dáik-lī|ma de li|madarida|madeulideu|madorido|madorido shi|madri|madrid|madrida|madridi|madryd|matrit|mdryd|myadrida|mydrd|Μαδρίτη|Мaдрид|Мадрид|Мадрид ош|Мадрыд|Мадрід|Մադրիդ|Մատրիտ|מאדריד|מדריד|مادرىد|مادرید|مدريد|میدرد|مەدرید|ܡܕܪܝܕ|मद्रिद|मद्रिद्|माद्रिद|माद्री|म्याड्रिड|মাদ্রিদ|ਮਾਦਰੀਦ|ମାଡ୍ରିଦ|மத்ரித்|ಮಡ್ರಿಡ್|മാഡ്രിഡ്|มาดริด|མ་ད་རིད།|မဒရစ်မြို့|მადრიდი|ማድሪድ|マドリード|マドリード市|馬德里|马德里|마드리드
3256	Europe/Oslo	Norway Time
326	Africa/Johannesburg	Roodepoort
326	America/Lima	Pucallpa
326	Asia/Sakhalin	Russia (Sakhalin) Time
326	Asia/Shanghai	Yanji
327	Africa/Lusaka	Chipata
327	Asia/Kolkata	Vijayapura
327	Asia/Pyongyang	Chongjin
327	Asia/Tokyo	Kōriyama
327	Europe/Istanbul	Aksaray
327	Europe/Moscow	Sochi
327167	America/New_York|America/Chicago|America/Los_Angeles|America/Denver|America/Phoenix|America/Detroit|America/Indiana/Indianapolis|Pacific/Honolulu|America/Kentucky/Louisville|America/Boise|America/Anchorage|America/Juneau	United States|USA|US|America
3274	Asia/Muscat	Oman Time
328	America/Sao_Paulo	Canoas
328	Asia/Kolkata	Chānda
3285	Asia/Seoul	Busan|Bousan|Busan-si|Busán|Fousan|Fusan|Fuzan|Phu San|Phủ San|Pusan|Pusana|Pusano|Tsau-liang-hai|busan|busana|busangwang-yeogsi|busani|busansi|bwsan|fu shan|fu shan guang yu shi|fu shan shi|pu san|pwsʼn|Μπούσαν|Бусан|Пусан|פוסאן|بوسان|बुसान|বুসান|ਬੁਸਾਨ|ปูซาน|ቡሳን|釜山|釜山市|釜山广域市|釜山広域市|부산|부산광역시|부산시
329	Africa/Dakar	Guédiawaye
329	America/El_Salvador	Soyapango
329	America/Hermosillo	Ciudad Obregón
329	America/Sao_Paulo	Ribeirão das Neves
329	America/Sao_Paulo	São José dos Pinhais
329	America/Sao_Paulo	São Vicente
329	Asia/Almaty	Pavlodar
329	Asia/Pyongyang	Wŏnsan
329	Asia/Shanghai	Tongshan
329	Asia/Tehran	Khorramabad
329	Europe/London	Brent
329	Europe/Sofia	Plovdiv
3290	Asia/Shanghai	Changzhou|Cangdzou|Cangdzov|Canggouo|Cchang-cou|Ch'ang-chou|Ch'ang-chou-shih|Chanchzhou|Chandzhou|Chang-chow-fu|Changchow|Changdzou|Changtsjou|Chanzhou khot|Ch’ang-chou|Ch’ang-chou-shih|Csangcsou|Siong-chiu-chhi|Siong-ciu|Siòng-ciŭ|Siông-chiu-chhī|Thuong Chau|Thường Châu|Wu-chin|Wu-chin-hsien|Wujin|Wutsin|chang zhou|chang zhou shi|changjeou si|changzhw|Ĉangĝoŭo|Čangdžou|Čangdžov|Čchang-čou|Чангџоу|Чанджоу|Чанжоу хот|Чанчжоу|چانگژو|چاڭجو شەھىر|常州|常州市|창저우 시
32955	Asia/Tashkent|Asia/Samarkand	Uzbekistan|Oʻzbekiston|Ўзбекистон
33	Europe/Gibraltar	Gibraltar
33	Europe/San_Marino	San Marino
330	Asia/Baku	Ganja
330	Asia/Kolkata	Mathura
330	Asia/Oral	Oral
330	Asia/Shanghai	Hechi
330	Asia/Tehran	Khorramshahr
330	Europe/Berlin	Bonn
330	Europe/Moscow	Smolensk
330	Europe/Warsaw	Bydgoszcz
33093	Europe/Paris	France Time
331	Africa/Algiers	Blida
331	Asia/Hong_Kong	Kwai Chung
331	Asia/Manila	Mandaue City
331	Europe/Berlin	Bielefeld
3311	America/Chicago	Minnesota
332	Africa/Khartoum	Wad Medani
332	America/Mazatlan	Tepic
332	America/Mexico_City	Soledad de Graciano Sánchez
332	America/Monterrey	Ciudad Victoria
332	Asia/Ho_Chi_Minh	Quận Mười Một
332	Asia/Kolkata	Kāmārhāti
332	Asia/Samarkand	Nukus
332	Asia/Seoul	Wŏnju
332	Asia/Tokyo	Kita
332	Asia/Tokyo	Kochi
332	Asia/Tokyo	Maebashi
332	Europe/Istanbul	Konak
3323	Europe/Sarajevo	Bosnia and Herzegovina|Bosnia & Herzegovina|Босна и Херцеговина|Bosna i Hercegovina
333	Asia/Shanghai	Tieling
333	Asia/Tehran	Qazvin
333	Asia/Tokyo	Asahikawa
33322	Asia/Kuala_Lumpur	Malaysia (Kuala Lumpur) Time
3338	Africa/Johannesburg	Durban|Durbana|Durbanas|Durbano|Durbanum|EThekwini|ITheku|Ntermpan|Port Natal|Thekong|daban|darabana|darban|darbana|de ban|de xr ban|deoban|die bin|drbn|durbani|dwrban|dyrban|tarpan|Ντέρμπαν|Дурбан|Дърбан|Դուրբան|דרבן|دوربان|ديربان|ڈربن|डरबन|डर्बन|ਡਰਬਨ|டர்பன்|డర్బన్|ಡರ್ಬನ್|ഡർബൻ|เดอร์บัน|ဒါဘန်မြို့|დურბანი|ደርባን|ダーバン|德班|爹濱|더반
334	America/Chicago|America/Denver	South Dakota
334	America/New_York	Orlando
334	America/Santiago	Viña del Mar
334	Pacific/Fiji	Fiji Standard Time
334	Pacific/Fiji	Fiji Summer Time
334	Pacific/Fiji	Fiji Time
3346	Asia/Shanghai	Lüliang|lu liang shi|吕梁市
335	America/Costa_Rica	San José
3357	Asia/Karachi	Rawalpindi|Ralalpindi|Ravalpindi|Ravalpindis|Ravalpindo|Ravalpindzi|Ravalpinti|Rawalpindî|Rávalpindí|Rāvalpindi|Rāwalpindi|iravalpinti|la wa er pin di|lawalpindi|ra'oyalapindi|ravalapidi|ravalapindi|ravalpyndy|rawa lpin di|rawarupindi|rawlbndy|rawlpndy|Ραβαλπίντι|Равалпинди|Равалпіндзі|Равалпінді|Ռավալպինդի|רוואלפינדי|راولبندي|راولپندی|راولپنڈی|راولپنڈی شہر|راولپنډي|راۋالپىندى|रावलपिंडी|रावळपिंडी|রাওয়ালপিন্ডি|ਰਾਵਲਪਿੰਡੀ|இராவல்பிண்டி|റാവൽപിണ്ടി|ราวัลปินดี|ラーワルピンディー|拉瓦尔品第|라왈핀디
336	Africa/Casablanca	Safi
336	Europe/Simferopol	Simferopol
336	Europe/Warsaw	Lublin
3363	Africa/Ndjamena	Chad Time
33699	Asia/Riyadh	Saudi Arabia|المملكة العربية السعودية
337	Africa/Johannesburg	Randburg
337	America/Sao_Paulo	Uberaba
337	Asia/Dhaka	Tungi
337	Europe/Moscow	Krasnogvargeisky
3372	Asia/Shanghai	Tangshan|GJuong Son|T'ang-shan-chen|T'ang-shan-shih|Tan'nksan|Tangsan|Tangsanas|Tangsano|Tangŝano|Tangšan|Tangšanas|Tanshan|Tanshan'|Tchang-san|Tchang-šan|Tongshan|Tángshān|T’ang-shan-chen|T’ang-shan-shih|tang shan|tang shan shi|tangasana|tangsan si|tangsana|tangshan|tʼngsʼn|Đường Sơn|Τανγκσάν|Тангшан|Таншан|Таншань|טאנגשאן|تانگشان|تاڭشەن شەھىرى|तांग्शान|ਤਾਂਗਸ਼ਾਨ|ടാങ്ഷാൻ|唐山|唐山市|탕산 시
338	America/Mexico_City	Cuernavaca
338	America/New_York	West Raleigh
338	America/Toronto	Markham
338	Asia/Pyongyang	Kaesŏng
338	Europe/Kyiv	Makiyivka
339	Africa/Cairo	Ḩadā’iq al Qubbah
339	Asia/Dhaka	Kafrul
339	Europe/Istanbul	Karşıyaka
33915	Europe/Rome	Italy Time
340	Africa/Banjul	Serekunda
340	America/Mexico_City	Celaya
340	Asia/Baghdad	Dihok
340	Asia/Ho_Chi_Minh	Bắc Từ Liêm
340	Europe/Moscow	Kaluga
341	Asia/Kolkata	Kukatpally
341	Asia/Shanghai	Laixi
34137	Europe/Kyiv	Ukraine (Kyiv) Time
342	Africa/Algiers	Annaba
342	Africa/Casablanca	Temara
342	Africa/Lagos	Obalende
342	America/Bogota	Soledad
342	America/Recife	Paulista
342	Asia/Manila	Iligan
342	Asia/Shanghai	Shiqi
342	Europe/Paris	Nice
3426	Europe/Berlin	Berlin|Beirlin|Beirlín|Belin|Berleno|Berlien|Berliin|Berliini|Berlijn|Berlim|Berline|Berlini|Berlino|Berlyn|Berlynas|Berlëno|Berlín|Berlîn|Berlīne|Berolino|Berolinum|Birlinu|Bèrlîn|Estat de Berlin|Estat de Berlín|Perlin|bai lin|barlina|beleullin|berlini|berurin|bexrlin|brlyn|perlin|Βερολίνο|Берлин|Берлін|Бэрлін|Բեռլին|Պերլին|בערלין|ברלין|برلين|برلین|بېرلىن|ܒܪܠܝܢ|बर्लिन|বার্লিন|பெர்லின்|เบอร์ลิน|ბერლინი|ベルリン|柏林|베를린
343	Africa/Addis_Ababa	Dire Dawa
343	Asia/Manila	Cabanatuan City
343	Asia/Shanghai	Pizhou
343	Europe/Kyiv	Darnytsya
3436	America/Edmonton	Alberta
3437	America/Indiana/Indianapolis|America/Chicago|America/Kentucky/Louisville|America/Indiana/Vincennes	Indiana
344	America/Caracas	Turmero
344	Asia/Jakarta	Cirebon
344	Asia/Kolkata	Kadapa
344	Asia/Qatar	Doha
344	Asia/Tokyo	Nakano
344	Asia/Tokyo	Tokorozawa
3449	America/Montevideo	Uruguay
345	Africa/Khartoum	Kosti
345	Asia/Kolkata	Avadi
345	Asia/Shanghai	Qitaihe
345	Asia/Shanghai	Yunlong
345	Asia/Tokyo	Koshigaya
345	Asia/Tokyo	Ōtsu
345	Australia/Brisbane	Logan City
345	Europe/London	Coventry
345	Europe/Moscow	Belgorod
345	Indian/Antananarivo	Toamasina
3456	America/New_York	Georgia
346	America/Argentina/Cordoba	Corrientes
346	Asia/Pyongyang	Hŭngnam
346	Asia/Shanghai	Chifeng
346	Australia/Sydney	Central Coast
3460	Asia/Shanghai	Shiyan|Chap-ian-chhi|Cha̍p-ián-chhī|S-jen|Sek-ieng|Shih-yen|Shih-yen-chen|Shih-yen-shih|Shijan'|Shijen|Shiyan Shi|Shujen|Sĕk-iēng|Thap Yen|Thập Yển|seuyen si|shi yan|shi yan shi|shyyan|Š-jen|Шиянь|Шијен|Шъйен|شییان|十堰|十堰市|스옌 시
3461	Europe/Zurich	Switzerland Time
347	America/Havana	Camagüey
347	Asia/Bangkok	Long Bien
347	Asia/Jayapura	Ambon
347	Asia/Shanghai	Daye
347	Europe/Madrid	Bilbao
347	Europe/Minsk	Brest
348	Africa/Bangui	Bimbo
348	America/Fortaleza	Campina Grande
348	Asia/Manila	San Pedro
348	Asia/Yangon	Kalemyo
348	Europe/London	Belfast
348	Europe/Madrid	Alicante
349	Africa/Bamako	Sikasso
349	Africa/Maputo	Quelimane
349	America/Sao_Paulo	Praia Grande
349	Asia/Chita	Chita
349	Asia/Jakarta	Dumai
349	Asia/Kolkata	Muzaffarnagar
349	Asia/Shanghai	Hulunbuir
349	Asia/Shanghai	Xilinhot
349	Asia/Tehran	Sanandaj
349	Asia/Tokyo	Shinjuku
349	Europe/Moscow	Arkhangel’sk
35	Pacific/Efate	Vanuatu Standard Time
35	Pacific/Efate	Vanuatu Summer Time
35	Pacific/Efate	Vanuatu Time
350	Africa/Addis_Ababa	Bahir Dar
350	Africa/Johannesburg	Diepsloot
350	America/Los_Angeles	Anaheim
350	Asia/Baghdad	Al Maḩmūdīyah
350	Asia/Kolkata	Punāsa
350	Asia/Shanghai	Pengze
350	Europe/Istanbul	Tarsus
350	Pacific/Honolulu	Honolulu
351	America/Caracas	Cabimas
351	Asia/Dubai	Ras Al Khaimah
351	Asia/Makassar	Kendari
3517	Europe/Istanbul	Ankara|Anakara|Ancara|Ancyra|Ang-ka-la|Angara|Angkara|Angora|Anguriyah|Ankar|Ankara khot|Ankaro|Ankiwria|Ankuara|Ankura|Ankyra|Ankyra (Ankyra)|Anqara|Enguri|Engüri|Enkiwriw|Enqere|akara|an ka la|angkala|ankara|anqrh|anqrt|xangkara|Ăng-kā-lá|Άγκυρα (Ankyra)|Анкара|Анкара хот|Анкъара|Әнкара|Անգարա|Անկարա|Անկիւրիա|Էնկիւրիւ|אנקארא|אנקרה|آنقره|آنکارا|أنقرة|ئەنقەرە|انقره|انقرہ|انکرہ|ܐܢܩܪܐ|अंकारा|আঙ্কারা|ਅੰਕਾਰਾ|ଆଙ୍କାରା|அங்காரா|అంకారా|ಅಂಕಾರಾ|അങ്കാറ|อังการา|ཨན་ཁ་ར།|ანკარა|አንካራ|アンカラ|安卡拉|앙카라
352	Asia/Tashkent	Yunusobod
352	Asia/Tehran	Bandar Abbas
352	Europe/Kyiv	Pravyi Bereh
352	Europe/Minsk	Mahilyow
353	America/Merida	Tapachula
353	America/Merida	Villahermosa
353	America/Sao_Paulo	Cariacica
353	Asia/Kuala_Lumpur	Setapak
353	Asia/Shanghai	Lhoka
353	Atlantic/Reykjavik	Iceland|Ísland
354	Asia/Karachi	Sinjhoro
354	Asia/Kolkata	Muzaffarpur
354	Asia/Qyzylorda	Kyzylorda
354	Asia/Tokyo	Kawagoe
354	Asia/Tokyo	Takatsuki
3545	Europe/Chisinau	Moldova|Republica Moldova
3546	Europe/Samara	Russia (Samara) Time
355	Africa/Luanda	Cuíto
355	Africa/Malabo	Equatorial Guinea Time
355	Africa/Tripoli	Misratah
355	America/Fortaleza	Caucaia
355	America/Mexico_City	Benito Juarez
356	Asia/Kolkata	Brahmapur
356	Asia/Manila	Bacoor
356	Asia/Taipei	Fengshan
356	Asia/Tokyo	Wakayama
356	Europe/Istanbul	Fatih
357	Africa/Maputo	Tete
357	America/Bogota	Neiva
357	Asia/Baghdad	Abū al-Kahṣīb
357	Asia/Manila	San Jose del Monte
357	Asia/Seoul	Gwangmyeong
357	Asia/Tehran	Zanjan
357	Asia/Tokyo	Iwaki
357	Europe/Kyiv	Dniprovskyi
357	Europe/Moscow	Vladimir
3578	America/Asuncion	Paraguay Standard Time
3578	America/Asuncion	Paraguay Summer Time
3578	America/Asuncion	Paraguay Time
358	America/Sao_Paulo	Franca
358	Asia/Almaty	Taraz
358	Asia/Seoul	Yangsan
358	Europe/Istanbul	Sultanbeyli
358	Europe/Minsk	Vitebsk
359	Africa/Maseru	Maseru
359	America/Denver	Aurora
359	Asia/Kolkata	Bhilwara
3590	Asia/Shanghai	Puyang|P'u-chiang|P'u-chiang-hsien-ch'eng|P'u-yang-chen|Pujiang|Pukiang|Pukianghsien|Puyang Jiedao|P’u-chiang|P’u-chiang-hsien-ch’eng|P’u-yang-chen|pu yang|pu yang jie dao|浦阳|浦阳街道
36	Europe/Andorra	Andorra Time
360	Africa/Lagos	Ijebu Ode
360	Asia/Irkutsk	Ulan-Ude
360	Asia/Urumqi	Huocheng
360	Europe/Berlin	Wuppertal
36029	Africa/Casablanca	Morocco|المغرب|Maroc|Meṛṛuk
361	Africa/Niamey	Maradi
361	America/Sao_Paulo	Blumenau
361	Asia/Karachi	Burewala
361	Asia/Karachi	Mingora
361	Asia/Shanghai	Nanqiao
361	Europe/Istanbul	Ataşehir
36112	America/Los_Angeles	California
362	America/Chicago	New Orleans
362	Asia/Shanghai	Jizhou
362	Asia/Taipei	Keelung
362	Europe/Stockholm	Malmö
362	Pacific/Auckland	Manukau City
363	Africa/Khartoum	Al Qadarif
363	Asia/Jakarta	Cibinong
363	Asia/Karachi	Nawabshah
363	Europe/Minsk	Hrodna
36396	Asia/Dhaka	Bangladesh Standard Time
36396	Asia/Dhaka	Bangladesh Summer Time
36396	Asia/Dhaka	Bangladesh Time
364	Africa/Luanda	Samba
364	America/Caracas	Petare
364	Asia/Ho_Chi_Minh	Bến Cát
364	Asia/Karachi	Larkana
364	Asia/Oral	Kazakhstan (Oral) Time
364	Asia/Seoul	Pyeongtaek
364	Asia/Shanghai	Anqiu
364	Europe/Istanbul	Alanya
3649	Africa/Lagos	Ibadan|Ibadan shaary|Ibadana|Ibadanas|Ibadano|Ibadán|Impantan|abadan|aybadan|ibadan|ibadana|yi ba dan|Ìbàdàn|İbadan|ʿibadani|Ιμπαντάν|Ібадан|Ибадан|Ибадан шаары|Իբադան|איבדאן|إبادان|إيبادان|ابادان|इबादान|ইবাদান|ਇਬਾਦਾਨ|ኢባዳን|イバダン|伊巴丹|이바단
365	Africa/Lagos	Gboko
365	Africa/Lagos	Iseyin
365	Africa/Lagos	Yenagoa
365	America/New_York	Cleveland
365	America/New_York	Maine
365	America/Toronto	Etobicoke
365	Asia/Jakarta	Sukabumi
365	Asia/Kolkata	Bilāspur
365	Asia/Manila	Malabon
366	America/Recife	Olinda
366	Asia/Shanghai	Huanggang
366	Europe/London	Bradford
366222	Asia/Kolkata	India Time
3665	Africa/Casablanca	Casablanca|Ad Dar al Bayda|Ad Dar al Bayda'|Ad Dār al Bayḑā’|Anafi|Anfa|Casa Branca|Casabranca|Dar-el-Beida|Dar-uel-Beyda|Darul Baidha|Dâr-ül-Beydâ|Ed Dar el Baida|Ed Dār el Baida|Kasablank|Kasablanka|Kasablankae|Kazablanka|Kazablanko|Kazamplan'ka|Tigemmi Tamellalt|White House|ad-Dar al-Baydaʼ|ad-Dar al-baydaʾ|ad-Dār al-Bayḍāʼ|ad-Dār al-bayḍāʾ|aldar albydaʾ|anfa|dar albydaʾ|daralbyda|ka sa bu lan ka|ka sab l xng ka|kacapilanka|kasabalanka|kasabeullangka|kasabilanika|kasablanka|kasaburanka|kazablanka|qzblnqh|Καζαμπλάνκα|Казабланка|Касабланкæ|Касабланка|Կասաբլանկա|קזבלנקה|أنفا|الدار البيضاء|دار البیضاء|دارالبیضا|كازابلانكا|کازابلانکا|کاسابلانکا|कसाबलांका|कासाब्लांका|কাসাব্লাংকা|ਕਾਸਾਬਲਾਂਕਾ|காசாபிளாங்கா|కాసాబ్లాంకా|ಕಾಸಾಬ್ಲಾಂಕಾ|കാസബ്ലങ്ക|กาซาบล็องกา|ກາຊາບັງກາ|ကာဆာဘလန်ကာမြို့|კასაბლანკა|ካሳብላንካ|ⴰⵏⴼⴰ|カサブランカ|卡萨布兰卡|카사블랑카
367	America/Argentina/Buenos_Aires	Avellaneda
367	Asia/Kolkata	Ahilyanagar
367	Asia/Kolkata	Kollam
367	Asia/Tokyo	Nara-shi
367	Australia/Sydney	Canberra
367	Europe/Bucharest	Sector 6
367	Europe/Rome	Florence
368	Africa/Cairo	6th of October City
368	Europe/Kyiv	Desna
368	Europe/London	Leicester
3689	Africa/Niamey	Niger Time
369	America/Sao_Paulo	Itaquaquecetuba
369	Asia/Dhaka	Natore
369	Asia/Kathmandu	Bharatpur
369	Europe/Istanbul	Uşak
37	America/Grand_Turk	Turks and Caicos Islands|Turks & Caicos Islands
37	America/Marigot	Saint Martin|St. Martin|Saint-Martin
37	Europe/Vaduz	Liechtenstein|Liächteschtäi
370	Africa/Lagos	Umuahia
370	America/Caracas	Puerto La Cruz
370	Asia/Shanghai	Fenghuang
3704	Asia/Tbilisi|Europe/Moscow	Georgia|საქართველო
370519	Asia/Kolkata|Asia/Colombo	India Standard Time
37058	America/Toronto|America/Vancouver|America/Edmonton|America/Regina|America/Winnipeg|America/Halifax|America/Moncton|America/St_Johns|America/Glace_Bay|America/Whitehorse|America/Dawson_Creek|America/Swift_Current	Canada
371	Africa/Harare	Chitungwiza
371	Asia/Bangkok	Đống Đa
371	Asia/Shanghai	Dachang
37172	Asia/Kabul	Afghanistan|افغانستان
372	America/Mexico_City	Miguel Hidalgo
372	Asia/Kuala_Lumpur	Seremban
372	Asia/Kuching	Tawau
372	Asia/Tokyo	Nagano
372	Asia/Tokyo	Takasaki
372	Europe/London	Cardiff
37243	America/Bogota	Colombia Standard Time
37243	America/Bogota	Colombia Summer Time
37243	America/Bogota	Colombia Time
373	Africa/Douala	Bafoussam
373	Africa/Johannesburg	Emalahleni
373	Africa/Johannesburg	Rustenburg
373	America/Los_Angeles	Bakersfield
373	Asia/Ho_Chi_Minh	Thủ Dầu Một
373	Asia/Karachi	Bhawana
373	Asia/Shanghai	Xuanhua
3731	Asia/Shanghai	Ningbo|Chiang-pei-an|Leng-pho-chhi|Lêng-pho-chhī|Nen-po-su|Ninbo|Ning-hsien|Ning-po|Ning-po-shih|Ningbo Shi|Ningbó|Ningpo|Ninh Ba|Nèn-pô-sṳ|Nìng-pŏ̤|Yin-hsien|hning paw|nangbw|ning bo|ning bo shi|ningbo si|nngbw|nynghbw|Нинбо|Нингбо|Нінбо|نانگبو|ننگبو|نىڭبو شەھىرى|نينغبو|หนิงปัว|宁波|宁波市|寧波|寧波市|닝보 시
37335	Asia/Kuala_Lumpur|Asia/Kuching	Malaysia Time
374	Africa/El_Aaiun	Western Sahara Time
374	Asia/Kolkata	Rohtak
3740	Asia/Shanghai	Fuzhou|Focheum|Foochow|Foutsoou|Fouzhou|Fu-chou|Fu-chou-shih|Fu-cou|Fu-čou|Fuchau|Fucheu|Fuchzhou|Fucjou|Fucsou|Fudzhou|Fudzou|Fudžou|Fugouo|Fuk-chu-su|Fuk-chû-sṳ|Futsjou|Fuzcouh|Fuzov|Fuçjou|Fuĝoŭo|Fužov|Hok-chiu-chhi|Hok-chiu-chhī|Hok-ciu|Hók-ciŭ|Lin-sen|Lin-sen-hsien|Min Hsien|Min-hou|Min-hou-hsien|Min-hou-hsien-ch'eng|Min-hou-hsien-ch’eng|Minhow|Minhow-hsien|Phuc Chau|Phúc Châu|fu zhou|fu zhou shi|fuco|fujho'u|fw jw|fwjw|fwzhw|phucau|phujha'o|pujeou si|pwg'wʼw|Φουτσόου|Фуджоу|Фучжоу|Фучжоў|Фуџоу|פוג'ואו|فو جو|فوجو|فوزهو|فوژو|فۇجو شەھىرى|फ़ूझोउ|फूचौ|ফুঝাও|ਫ਼ੂਚੋ|ဖူကျိုးမြို့|ፉzoው|ፉዞው|福州|福州市|푸저우 시
3748	Africa/Brazzaville	Congo - Brazzaville Time
375	Africa/Lagos	Ondo
375	Asia/Jakarta	Yogyakarta
375	Asia/Kolkata	Dhule
375	Asia/Kuala_Lumpur	Puchong
375	Asia/Tokyo	Minato
376	America/Port-au-Prince	Pétionville
376	Asia/Kolkata	Rajamahendravaram
376	Europe/Amsterdam	Utrecht
377	America/Lima	Iquitos
377	Asia/Shanghai	Hechuan
377	Asia/Tokyo	Toyohashi
3777	Asia/Tokyo	Yokohama|Iokogama|Jakagama|Jokohama|Jokohamo|Jokokhama|Yokohama-shi|Yokohamashi|heng bang|heng bang shi|heng bin shi|yoa koa ha ma|yokohama|yokohama si|yokohamashi|ywkwhama|ywqwhmh|Јокохама|Иокогама|Йокохама|Якагама|יוקוהמה|يوكوهاما|โยะโกะฮะมะ|იოკოჰამა|よこはま|よこはまし|ヨコハマ|ヨコハマシ|横浜|横浜市|横滨市|요코하마 시
378	Africa/Johannesburg	Krugersdorp
378	Asia/Dhaka	Shibganj
378	Asia/Kolkata	Pānihāti
378	Europe/Bucharest	Iaşi
379	Africa/Cairo	Aswān
379	America/Denver	Montana
379	America/Sao_Paulo	Bauru
379	Europe/Prague	Brno
3790	Asia/Dubai	Dubai|Dabei|Dibai|Dibay|Doubayi|Dubae|Dubai City|Dubai emiraat|Dubaija|Dubaj|Dubajo|Dubajus|Dubay|Dubayy|Dubaï|Dubái|Dúbæ|Fort Dabei|Ntoumpai|dby|dbyy|di bai|dobai|du bai|duba'i|dubai|dubay|dube|dubi|dwbyy|tupai|Ντουμπάι|Дубаи|Дубай|Դուբայ|דובאי|דוביי|دبئی|دبى|دبي|دبی|دوبەی|دۇبائى|दुबई|দুবাই|ਦੁਬਈ|துபை|దుబాయ్|ದುಬೈ|ദുബായ്|ดูไบ|დუბაი|ዱቤ|ドバイ|杜拜|迪拜|두바이
37978	Europe/Warsaw	Poland|Polska
38	America/Halifax	Prince Edward Island
38	Europe/Monaco	Monaco
380	America/Mexico_City	Irapuato
380	Asia/Tokyo	Ichinomiya
3800	Asia/Karachi	Faisalabad|Faisalabada|Faisalabado|Faisalābād|Faisalābāda|Fajsalabad|Feisalabadas|Fejsalabad|Feysəlabad|Lyallpur|Shah Faisalabad|faisarabado|fysl abad|pyyslʼbʼd|Файсалабад|Фейсалабад|Фејсалабад|פייסלאבאד|فيصل آباد|فیصل آباد|ファイサラバード|ファイサラーバード
381	America/Mazatlan	Mazatlán
381	America/Moncton	New Brunswick
381	America/Sao_Paulo	Caxias do Sul
381	Asia/Yekaterinburg	Nizhny Tagil
381	Pacific/Auckland	Wellington
381141	Asia/Kolkata|Asia/Jerusalem|Asia/Colombo|Europe/Dublin	IST
382	Asia/Kolkata	Latur
382	Asia/Shanghai	Tanzhou
3820	America/Los_Angeles	Los Angeles|Angelopolis|Ciudad De los Angelos|Cuidad De Los Angelos|El Pueblo del Rio de Nuestra Senora|La Reina de Los Angeles de Porciuncula|Lok-chham-ki|Los Anceləs|Los And'eles|Los Andzelas|Los Andzeles|Los Andzheles|Los Andzhelis|Los Andželas|Los Andželes|Los Anjeles|Los Anjélés|Los Antzeles|Los Anxheles|Los Anxhelos|Los Anzeles|Los Anzheles|Los Ángeles|Los-Anceles|Los-Andzeles|Los-Andzhehles|Los-Andzheles|Los-Angeleso|Los-Anjeles|Los-Anzheles|Los-Anzheles shaary|Los-Anĝeleso|Losandzelosa|Losandželosa|Lo̍k-chhám-kî|Lungsod ng Los Angeles|Luos Andzels|Luos Andžels|Os Anxeles|Os Ánxeles|Pueblo De Los Angeles|Pueblo Los Angelos|el-ei|las aynjls|las encalas|las enjales|las enjalis|lasa ainjalasa|lasa enjalasa|lasa enjilasa|leas anceles|los-anjelesi|losa enjelasa|losa enjelisa|losa enjelsa|loseuaenjelleseu|loseuenjelleseu|ls anjls|luo shan ji|lws anjls|lws anjlws|lws anjlys|lws ʼngls|lxs xæ n ce lis|rosanzerusu|Λος Άντζελες|Лос Анджелес|Лос Анджелис|Лос Андьелес|Лос Анжелес|Лос Анђелес|Лос Анџелес|Лос Анҷелес|Лос Анӂелес|Лос-Анджелес|Лос-Анджэлес|Лос-Анжелес|Лос-Анжелес шаары|Лос-Анџелес|Լոս Անճելըս|Լոս Անջելես|לאס אנדזשעלעס|לוס אנגלס|لاس اینجلس|لس آنجلس|لس‌آنجلس|لوس آنجلس|لوس أنجلوس|لوس ئانجېلېس|لوس انجليس|لوس‌آنجلس|لۆس ئانجلەس|लस एञ्जिलस|लस एन्जलस|लास एंजलस|लॉस एंजेलिस|लॉस एंजेल्स|লস অ্যাঞ্জেলেস|ਲਾਸ ਐਂਜਲਸ|લોસ એન્જેલસ|லாஸ் ஏஞ்சலஸ்|లాస్ ఏంజలెస్|ಲಾಸ್ ಎಂಜಲೀಸ್|ലോസ് ആഞ്ചെലെസ്|ลอสแอนเจลิส|လော့စ်အိန်ဂျယ်လိစ်မြို့|ლოს-ანჯელესი|ሎስ አንጄሌስ|ロサンゼルス|洛杉矶|洛杉磯|로스앤젤레스|로스엔젤레스|엘에이
383	America/Belize	Belize
383	Asia/Manila	Cotabato
383	Asia/Muscat	Bawshar
383	Atlantic/Canary	Las Palmas de Gran Canaria
3831	Europe/Copenhagen	Denmark Time
3838	Asia/Shanghai	Shantou|Chaoshan|Ciu San|Laiwu|San GJau|San Tau|San-tchou|San-theu-su|Sang-tau|Santau|Santou|Santouo|Santov|Shan'tou|Shan-t'ou-shih|Shan-t’ou-shih|Shantow|Sjantou|Swatow|Sán Đầu|Sáng-tàu|Sân-thèu-sṳ|Sòaⁿ-thâu-chhī|chao shan|santeou si|saw thea|shan tou|shan tou shi|shantw|shantww|Ŝantoŭo|Šan-tchou|Šantou|Šantov|Шантоу|Шаньтоу|שנטאו|شانتو|شانتوؤ|شەنتۇ شەھىرى|ซัวเถา|汕头|汕头市|汕頭|汕頭市|潮汕|산터우 시
3839	Asia/Shanghai	Nanning|Lam-leng-chhi|Lâm-lêng-chhī|Nam Ninh|Nam-nen-su|Namzningz|Nan'nin|Nan-ning|Nan-ning-shih|Nang-ning|Nanin|Naning|Naningas|Naningo|Nannin|Nannina|Nanning Shi|Nanninq|Naņnina|Nàm-nèn-sṳ|Nàng-nìng|Yung-ning|Yung-ning-hsien|hnan hning|nan ning|nan ning shi|nananinga|naniga|nanim|nanininiግ|nanning si|nannyng|nanyng|nanyngh|Нанин|Нанинг|Наньнин|Наньнін|ناننینگ|نانينغ|نانينگ|نانینگ|نان‌نینگ|نەننىڭ شەھىرى|नाननींग|নানিং|ਨਾਨਿੰਗ|หนานหนิง|ནན་ཉིང་གྲོང་ཁྱེར།|ናንኒንግ|南宁|南宁市|南寧|南寧市|난닝 시
384	America/Mexico_City	Iztacalco
384	America/Mexico_City	Xico
384	America/Sao_Paulo	Betim
384	America/Sao_Paulo	Grajaú
384	Asia/Kolkata	Kākināda
384	Asia/Shanghai	Chongzuo
384	Asia/Tokyo	Okazaki
384	Europe/Istanbul	Kahramanmaraş
3841	Asia/Shanghai	Zhongshan|Chung-san-su|Chzhunshan'|Chûng-sân-sṳ|Cung-san|Dzungshan|Jongshen shehiri|Trung Son|Trung Sơn|Xiangshan|Zhongshan Shi|Zongsan|jungsan si|zhong shan|zhong shan shi|Čung-šan|Žongšan|Џунгшан|Чжуншань|中山|中山市|중산 시
38433	Asia/Baghdad	Iraq|العراق
385	Africa/Porto-Novo	Abomey-Calavi
385	America/Mexico_City	Benito Juárez
385	America/Nassau	Bahamas
385	Asia/Karachi	Chak Jhumra
385	Asia/Tokyo	Suita
385	Europe/Berlin	Bochum
385	Europe/Bucharest	Sector 3
3855	Asia/Shanghai	Kunming|Con Minh|Côn Minh|Gvwnhmingz|K'un-ming-hsien|K'un-ming-shih|Kchun-ming|Khun-beng-chhi|Khun-bêng-chhī|Kong-ming|Kounmink|Kuenming|Kun'min|Kun'min shaary|Kun'min'|Kunmin|Kunmina|Kunming Shi|Kunmingas|Kunmingo|Kunminq|Kuņmina|Kŏng-mìng|Kүn'min|K’un-ming-hsien|K’un-ming-shih|Yun-nan|Yunnanfu|Yün-nan|Yünnanfu|kanamiga|khunh ming|kn ming|kun ming|kun ming shi|kunamim|kunaminga|kuniminiግ|kunming si|kunminga|kwnmng|kwnmyng|kwnmyngh|qwnmyng|Κουνμίγκ|Куенминг|Кунмин|Куньмин|Куньмин шаары|Куньминь|Куньмін|Күньмин|Կունմին|קונמינג|كونمينغ|كۈنمىڭ شەھىرى|کن مِنگ|کونمنگ|کونمینگ|کون‌مینگ|कुनमिंग|कुन्मिंग|কুনমিং|ਕਨਮਿੰਗ|คุนหมิง|ကူမင်းမြို့|კუნმინი|ኩንሚንግ|昆明|昆明市|쿤밍 시
386	Africa/Windhoek	Windhoek
386	America/Mexico_City	Ojo de Agua
386	America/Recife	Petrolina
386	America/Sao_Paulo	Carapicuíba
3860	Africa/Addis_Ababa	Addis Ababa|Addis Abaeba|Addis Abbaba|Addis Abeba|Addis Abäba|Addis-Abeba|Addis-Abebae|Addisaaba|Addisz-Abeba|Adis Ababa|Adis Abeba|Adis-Abebo|Adisabeba|Adys-Abeba|Adís Abeba|Antis Ampempa|Atis Apapa|Finfinne|Neanthopolis|Tungga|a di si a bei ba|addisa ababa|adis-abeba|adisa ababa|adiseuababa|adisuabeba|adys ababa|Ādīs Ābeba|Əddis-Əbəbə|Αντίς Αμπέμπα|Аддис-Абебæ|Аддис-Абеба|Адис Абеба|Адыс-Абеба|Ադիս Աբեբա|Ատիս Ապապա|אדיס אבבה|آدیس آبابا|أديس أبابا|ئەددىس -ئەبىبە|अदिस अबाबा|আদ্দিস আবাবা|ადის-აბება|አዲስ አበባ|アディスアベバ|阿迪斯阿貝巴|아디스아바바
3864	Asia/Samarkand	Uzbekistan (Samarkand) Time
3867	America/Manaus	Brazil (Manaus) Time
387	America/Guayaquil	Ambato
387	Asia/Riyadh	Khamis Mushait
3871	Europe/Zagreb	Croatia|Hrvatska
388	America/Chicago	Arlington
388	Asia/Atyrau	Kazakhstan (Atyrau) Time
388	Asia/Bangkok	Samut Prakan
389	Africa/Accra	Takoradi
389	Asia/Makassar	Palu
390	Africa/Abidjan	San-Pédro
390	Africa/Lagos	Makurdi
391	America/Argentina/Cordoba	Santa Fe
391	Asia/Shanghai	Gaomi
3919	America/Denver	Colorado
392	America/Bogota	Bello
392	America/Bogota	Pasto
392	Australia/Hobart	Australia (Hobart) Time
392	Australia/Hobart	Tasmania
3920	Asia/Dhaka	Chattogram|Cattagram|Caṭṭagrām|Cetagons|Chitagong|Chittagong|Chittagong Ghat|Chottogram|Chytagong|Chôţţogram|Citagaon|Citagong|Citagonga|Citagongas|Citagongo|Cittaqonq|Cottogram|Csittagong|Islamabad|Tsitankon'nk|catagamva|catagrama|catimoግraም|cattagrama|chitagong|chittagon|chytagwng|chټgram|cirragean|cit ta kxng|citagonga|cittagang|cittagonga|cittakon|ji da gang|ji da gang shi|shytaghwngh|shytajwnj|zytgwng|Çitagong|Çittaqonq|Ćottogram|Ĉitagongo|Čattagrám|Čitagonga|Čitagongas|Čitágáon|Čėtagons|Τσιταγκόνγκ|Чаттограм|Читагонг|Читтагонг|Читтаґонґ|Чытагонг|טשיטאגאנג|ציטגונג|شيتاجونج|شيتاغونغ|چٹاگانگ|چټگرام|چیتاگونگ|चटगाँव|चट्टग्राम|चिटागोंग|চট্টগ্রাম|ਚੱਟਗ੍ਰਾਮ|ચિત્તાગોંગ|சிட்டகொங்|చిట్టగాంగ్|ಚಿತ್ತಗಾಂಗ್|ചിറ്റഗോങ്|จิตตะกอง|စစ်တကောင်းမြို့|ჩიტაგონგი|ቻትሞግራም|チッタゴン|吉大港|吉大港市|치타공
393	Africa/Dar_es_Salaam	Tanga
393	Africa/Khartoum	El Obeid
393	Africa/Luanda	Lobito
393	Africa/Luanda	Saurimo
393	America/Sao_Paulo	Diadema
3938	Asia/Shanghai	Shijiazhuang|Chen-t'ou|Chen-t’ou|Chentow|Chioh-ka-chng-chhi|Chio̍h-ka-chng-chhī|S'-tia-cuang|Shicziyajuan|Shiczjachzhuan|Shih-chia-chuang|Shih-chia-chuang-shih|Shih-chuang-shih|Shih-men|Shih-men-shih|Shihjiazhuang|Shihkiachwan|Shihkiachwang|Shijiazhuang Shi|Shitszyachzhuan|Shizhjazhuan|Shudzjadzhuan|Siciyajuang|Sicsiacsuang|Sidziadzuangas|Sidzjadzuana|Sidzjadzuang|Sigjaguango|Sioh-ga-cong|Sitziazouank|Siŏh-gă-cŏng|Swzgyahcuengh|Thach Gia Trang|Thạch Gia Trang|chux ceiy cwng|sa-cyacvanga|seujajwang si|sh-gyʼgwwʼng|shi jia zhuang|shi jia zhuang shi|shidziajuani|shijiyawaniግ|shjya jھwang|shyjyatshwangh|shyjyazhwang|sijiyajhu'anga|sijiyajhuyam|sizi'azu'anga|Ŝiĝjaĝŭango|Şiciyajuang|Šidziadžuangas|Šidzjadžuana|Šidžjadžuang|Š’-ťia-čuang|Σιτζιαζουάγκ|Шижяжуан|Шицзячжуан|Шиђаџуанг|Шъдзяджуан|Շիցզյաչժուան|שה-גיאגוואנג|شجیا جھوانگ|شىجياجۇاڭ شەھىرى|شيجياتشوانغ|شیجیاژوانگ|शिजियाझुआंग|ष-च्याच्वांग|শিজিয়াঝুয়াং|ਸ਼ੀਜ਼ੀਆਜ਼ੂਆਂਗ|ฉือเจียจวง|შიძიაჯუანი|ሺጂያዋንግ|石家庄|石家庄市|石家荘|石家荘市|石家莊|石家莊市|스자좡 시
394	Africa/Luanda	Cazenga
394	America/Sao_Paulo	Vila Velha
394	Asia/Seoul	Sejong
394	Europe/Istanbul	Samsun
394	Europe/Rome	Bologna
394	Europe/Tallinn	Tallinn
3949	America/New_York	Maryland
395	Africa/Casablanca	Al Hoceïma
395	America/Port-au-Prince	Delmas
395	Europe/Warsaw	Szczecin
396	America/Chicago	Wichita
397	Africa/Nairobi	Kisumu
397	America/Anchorage|America/Juneau	AKDT
397	America/Anchorage|America/Juneau	AKST
397	America/Anchorage|America/Juneau	AKT
397	America/Anchorage|America/Juneau	Alaska
397	America/Anchorage|America/Juneau	Alaska Daylight Time
397	America/Anchorage|America/Juneau	Alaska Standard Time
397	America/Anchorage|America/Juneau	Alaska Time
397	America/Caracas	Barinas
397	Asia/Jakarta	Bengkulu
397	Europe/Kyiv	Luhansk
398	Australia/Brisbane	Sunshine Coast
3984	Asia/Hong_Kong	New Territories|New Territory Hong Kong|Xinjie|xin jie|新界
399	Africa/Lubumbashi	Bunia
399	Asia/Ho_Chi_Minh	Quận Mười
399	Europe/Istanbul	Antakya
4	Europe/San_Marino	San Marino Time
40	America/Lower_Princes	Sint Maarten|Sint-Maarten
40	Pacific/Apia	Samoa Time
40	Pacific/Apia	West Samoa Daylight Time
40	Pacific/Apia	West Samoa Standard Time
40	Pacific/Apia	West Samoa Time
40	Pacific/Bougainville	Papua New Guinea (Bougainville) Time
40	Pacific/Tarawa	Gilbert Islands Time
40	Pacific/Tarawa	Kiribati (Tarawa) Time
400	Africa/Lagos	Bida
400	Asia/Dubai	Dayrah
400	Asia/Jerusalem	West Jerusalem
400	Asia/Karachi	Wah Cantt
400	Asia/Kolkata	Agartala
400	Asia/Kolkata	Bhāgalpur
400	Europe/Podgorica	Montenegro Time
40000	Europe/Kyiv|Europe/Simferopol	Ukraine|Україна|Украина
4001	Africa/Porto-Novo	Benin Time
4004	Asia/Taipei	New Taipei City|Nea Taipei|Neu-Taipeh|New Taipei|Nieuw Taipei|Nouveau Taipei|Nova Taipe|Nova Taipé|Nova Tchaj-pej|Novi Taipei|Novi Tajpej|Novij Tajbej|Novyj Tajbehj|Nová Tchaj-pej|Nowe Tajpej|Nueva Taipei|Nueva Taipéi|Nuova Taipei|Xinbei City|Yeni Taipei|sinbeisi|xin bei|xin bei shi|Νέα Ταϊπέι|Нови Тајпеј|Новий Тайбей|Новый Тайбэй|新北|新北市|신베이시
401	Africa/Khartoum	Kassala
401	Africa/Lagos	Lekki
401	America/Santiago	Antofagasta
401	Asia/Manila	Tarlac City
401	Asia/Tokyo	Miyazaki
401	Asia/Tokyo	Toyonaka
4013	Asia/Kuching	Malaysia (Kuching) Time
402	America/Recife	Caruaru
402	Asia/Kuching	Kuching
402	Asia/Shanghai	Tongling
402	Asia/Tokyo	Gifu
403	Asia/Shanghai	Jixi
404	Africa/Johannesburg	Newcastle
404	Asia/Seoul	Gumi
405	America/Caracas	Cumaná
406	Asia/Tokyo	Hirakata
406	Europe/Moscow	Ivanovo
407	Africa/Lubumbashi	Uvira
407	America/Sao_Paulo	Piracicaba
408	America/Mexico_City	Tonalá
408	America/Panama	Panama City
408	Asia/Urumqi	Gujangbagh
409	Africa/Cairo	Kom Ombo
409	America/Sao_Paulo	Maringá
409	Asia/Tokyo	Nagasaki
409	Asia/Tokyo	Yokosuka
409	Europe/Kyiv	Saltivka
410	America/Chicago	Minneapolis
410	Asia/Gaza	Gaza
410	Asia/Jayapura	Jayapura
410	Asia/Kolkata	Ballari
410	Asia/Kolkata	Thoothukudi
410	Asia/Shanghai	Chaoyang
410	Asia/Tehran	Ardabīl
411	Asia/Shanghai	Guyuan
411	Europe/Berlin	Wandsbek
4111	Asia/Phnom_Penh	Cambodia Time
4111	Europe/Sofia	Bulgaria Time
412	Africa/Abidjan	Koumassi
412	America/Caracas	Ciudad Bolívar
412	America/Monterrey	San Nicolás de los Garza
412	Asia/Hong_Kong	Tseung Kwan O
412	Asia/Kolkata	Jhānsi
412	Asia/Kuala_Lumpur	Kampung Kangkar Teberau
4125	America/Chicago|America/New_York	Tennessee
413	Africa/Kampala	Bunamwaya
413	America/Argentina/Jujuy	Argentina (Jujuy) Time
413	America/Chicago	Tulsa
413	Asia/Yekaterinburg	Magnitogorsk
4137	Asia/Kuwait	Kuwait|الكويت
414	America/Mexico_City	Azcapotzalco
414	America/New_York	Tampa
414	America/Sao_Paulo	Montes Claros
415	Africa/Casablanca	Tétouan
415	Asia/Bangkok	Việt Trì
415	Asia/Tokyo	Toyama
415	Europe/Istanbul	Beylikdüzü
415	Europe/Zurich	Zürich
416	America/Matamoros	Nuevo Laredo
416	Asia/Manila	Pasay
417	Asia/Kuala_Lumpur	Alor Setar
417	Asia/Shanghai	Tongchuan
4176	America/Panama	Panama|Panamá
418	America/Puerto_Rico	San Juan
418	America/Sao_Paulo	Mauá
418	America/Sao_Paulo	Santos
418	Asia/Hong_Kong	Kowloon City
418	Asia/Tokyo	Takamatsu
418	Europe/Tirane	Tirana
41801	Africa/Khartoum	Sudan|السودان
419	America/Boa_Vista	Boa Vista
419	America/Los_Angeles	Oakland
419	America/Rio_Branco	Rio Branco
419	Asia/Kolkata	Korba
419	Asia/Sakhalin|Asia/Magadan	Magadan Standard Time
419	Asia/Sakhalin|Asia/Magadan	Magadan Summer Time
419	Asia/Sakhalin|Asia/Magadan	Magadan Time
419	Pacific/Auckland	Christchurch
420	Africa/Douala	Bamenda
420	Asia/Bangkok	Thái Nguyên
420	Asia/Shanghai	Dingxi
420	Europe/Moscow	Tver
4205	Asia/Riyadh	Riyadh|Al-Riad|Al-Riyad|Ar Riyadh|Ar Riyādh|Ar-Riaad|Ar-Rijad|Ar-Riyad|Ar-Riyod|Ar-Riyāḑ|Ehr-Rijad|Ehr-Ryjad|Er-Rijad|Er-riyad|Riaad|Riad|Riade|Riadi|Riado|Riadum|Riant|Rihad|Rijad|Rijada|Rijadas|Rijád|Rijāda|Riyad|Riyaḍ|Ríad|alryad|er-riadi|li ya de|liyadeu|raiyadha|ri'ada|ri'adha|riyad|riyada|riyadh|riyadha|riyado|riyat|ryad|ryyad|Ər-Riyad|Ριάντ|Ар-Рияд|Ер-Ріяд|Рияд|Ријад|Эр-Рияд|Эр-Рыяд|Ալ-Ռիադ|ריאד|الرياض|رىياد|رياض|ریاض|ڕیاز|रियाद|रियाध|রিয়াদ|ৰিয়াধ|ਰਿਆਧ|ରିଆଦ|ரியாத்|ರಿಯಾಧ್|റിയാദ്|ริยาด|རིས་ཡག|ერ-რიადი|ሪያድ|リヤド|利雅得|利雅德|리야드
421	Africa/Abidjan	Daloa
421	America/Chicago|America/Denver|America/North_Dakota/New_Salem	North Dakota
421	Asia/Karachi	Tando Allahyar
42113	Asia/Ho_Chi_Minh	Vietnam Time
422	Africa/Addis_Ababa	Awasa
422	Africa/Cairo	Luxor
422	Africa/Maputo	Chimoio
422	America/Toronto	London
422	Asia/Damascus	Al Ḩasakah
422	Asia/Tokyo	Shinagawa
42228	Africa/Algiers	Algeria|الجزائر|Algérie
4227	Africa/Bamako	Bamako|Bamaco|Bamaco - Bamako|Bamakas|Bamaku|Bamakó|Bamakɔ|Bammaco|Bammako|Bàmakɔ|Mpamako|ba ma ke|bamako|bamakw|bmqw|Μπαμάκο|Бамако|Բամակո|במקו|باماكو|باماکو|ባማኮ|バマコ|巴馬科|바마코
423	Asia/Kuala_Lumpur	Taman Petaling
423	Europe/Bratislava	Bratislava
424	America/Mexico_City	Xalapa de Enríquez
424	Asia/Kolkata	Rajpur Sonarpur
425	Africa/Kinshasa	Matadi
425	Africa/Lagos	Minna
425	Asia/Hong_Kong	Wong Tai Sin
425	Asia/Manila	Mandaluyong
425	Asia/Riyadh	Al Kharj
4253	Asia/Shanghai	Zhengzhou|Cencou|Ceng-cou|Cengcou|Cheng|Cheng-chou|Cheng-chou-shih|Cheng-hsien|Chengchow|Chhiang-chu-su|Chhiáng-chû-sṳ|Chzhehnchzhou|Chzhenchzhou|Cjencjou|Csengcsou|Cwngcouh|Czengczou|Dang-ciu|Dzendzou|Dzengdzou|Dzengdzov|Dzhundzhou|Dâng-ciŭ|Džendžou|Džengdžou|Džengdžov|Genggouo|Trinh Chau|Trịnh Châu|Tsentsoou|Tēⁿ-chiu-chhī|Zengzou|Zhengtsjou|Zhengzhou Shi|canaco|cancau|ceing cow|cencavu|iPhone City|jenjya'o|jeongjeou si|jhengajho'u|tshnghtshw|zheng zhou|zheng zhou shi|zheniግzoው|zhngzhw|zhyngzhw|Çengçou|Çjençjou|Čeng-čou|Ĝengĝoŭo|Žengžou|Τσεντσόου|Џенгџоу|Джънджоу|Жөнжоу|Чженчжоу|Чжэнчжоу|Чжэнчжоў|تشنغتشو|جېڭجۇ شەھىرى|ژنگژو|ژینگژو|चंचौ|झेंगझोऊ|জেংজ্যাও|ਚੰਙਚੋ|செங்சவு|เจิ้งโจว|ကျင့်ကျိုးမြို့|ዠንግዞው|郑州|郑州市|鄭州|鄭州市|정저우 시
426	Asia/Karachi	Tando Bago
426	Asia/Kuala_Lumpur	Kuala Terengganu
426	Asia/Tokyo	Toyota
427	Asia/Baku	Sumgayit
427	Europe/Istanbul	Maltepe
427	Europe/Moscow	Bryansk
42723	Africa/Kampala	Uganda
428	Africa/Luanda	Kima Kieza
428	America/Lima	Cusco
428	America/Mexico_City	Veracruz
428	Asia/Brunei	Brunei|بروني
428	Asia/Hebron	East Jerusalem
428	Asia/Kolkata	Akola
428	Asia/Shanghai	Jiuquan
42883	Europe/Madrid	Spain (Madrid) Time
429	Africa/Cairo	Ismailia
429	Asia/Shanghai	Ningde
4297	Asia/Colombo	Sri Lanka Time
430	Africa/Cairo	Zagazig
430	America/Mexico_City	Venustiano Carranza
430	Europe/Kyiv	Vinnytsya
4303	Asia/Shanghai	Taiyuan|Daiyienz|T'ai-yuan-shih|Tai-nguong|Taigiouan|Taijuan|Taijuana|Taijuaņa|Taiyuan Shi|Taiyuan-fu|Taiyuenum|Taiyüan-fu|Tajjuan'|Tajjuean|Tajjuen|Tajjüan|Tajuanas|Tajuano|Tayyuan|Tchaj-juean|Tchaj-jüan|Thai Nguyen|Thai-goan-chhi|Thài-goân-chhī|Thái Nguyên|Tái-nguòng|T’ai-yüan-shih|Yang-ch'u|Yang-ch’ü|Yangku|Yangkü|Yanka|ta'iyu'ana|ta'iyuyana|tai yuan|tai yuan shi|taiwian si|tay ywan|tayiwani|tayy ywan|tayywan|thayyu'ana|thi hywn|Ταϊγιουάν|Таијуан|Тайюань|Тайюен|טאי-יואן|تائی یوآن|تائی‌یوان|تاي يوان|تاییوان|تەييۈەن شەھىرى|ताइयुआन|थाय्युआन|তাইয়ুয়ান|ਤਾਈਯੂਆਨ|ไท่หยวน|ታይዋን|太原|太原市|타이위안 시
431	Africa/Johannesburg	Welkom
431	Asia/Hong_Kong	Sham Shui Po
431	Asia/Tokyo	Machida
432	Africa/Lubumbashi	Goma
432	America/Bogota	Buenaventura
432	America/Martinique	Martinique
432	Asia/Jerusalem	Tel Aviv
433	Africa/Lagos	Ogbomoso
433	America/Belem	Ananindeua
433	Asia/Shanghai	Shuozhou
433	Asia/Tokyo	Kashiwa
433	Europe/Moscow	Stavropol
4335	Asia/Shanghai	Jinan|Ca-nang|Che-lam-chhi|Chi-nam-su|Chi-nan|Chi-nan-shih|Chi-nàm-sṳ|Chè-lâm-chhī|Cijnanz|Cinanum|Csinan|Czinan'|Cá̤-nàng|Dzinan|Dzinanas|Dzjinana|Dzjinaņa|Džinan|Ginano|Jinan Shi|Li-ch'eng|Li-ch’eng|Szinan|Te Nam|Ti-nan|Tsi-nan-fu|Tsinah|Tsinan|Tzinan|Tế Nam|Zhinan'|ci hnan|cinana|gynʼn|ji nan|ji nan shi|jinan si|jinana|jinani|jnan|jynan|Ĝinano|Ťi-nan|Τζινάν|Ђинан|Дзинан|Жинань|Цзинань|Цзінань|Ցզինան|גינאן|جنان|جىنەن شەھىرى|جينان|جینان|जीनान|জিনান|ਚੀਨਾਨ|จี่หนาน|ཅི་ནན།|ကျီနန်မြို့|ጂናን|济南|济南市|済南|済南市|濟南|濟南市|지난 시
434	America/Bogota	Manizales
434	Asia/Ho_Chi_Minh	Buôn Ma Thuột
434	Asia/Seoul	Masan
4344	America/Detroit	Michigan
435	Africa/Lagos	Ado-Ekiti
435	Asia/Kolkata	Davangere
436	Africa/Lagos	Uyo
436	Asia/Shanghai	Bei’an
436	Europe/Istanbul	Sultangazi
4367	Africa/Cairo	Giza|Al Jizah|Al Jīzah|El Gizeh|El-Giza|El-Gîza|Ghizeh|Gizah|Gize|Gizeh|Gizo|Gizé|Guiza|Gíza|Gîza|aljyzt|giza|jyzh|Гиза|الجيزة|جیزه|ギーザ
437	Asia/Pyongyang	Sunch’ŏn
438	America/Toronto	Laval
438	Asia/Yangon	Mawlamyine
438	Europe/Madrid	Palma
439	Africa/Bissau	Bissau
439	Asia/Kuching	Sandakan
439	Asia/Tokyo	Fujisawa
4396	Asia/Shanghai	Wuxi|Bu-sek-chhi|Bû-sek-chhī|U-sek|Usi|Usis|Vo Tich|Vuhszi|Vusi|Vusio|Vuzsiz|Vuŝio|Vuši|Vô Tích|Wu-hsi|Wu-hsi-hsien|Wu-hsi-shih|Wu-si|Wusih|Wusih-hsien|Wusihsien|Wuxi Shi|usi si|vukasi|wu xi|wu xi shi|wwshy|wwsy|xu si|Ù-sék|Вуси|Уси|Усі|Үshi|Үши|וושי|ووشي|ووشی|ۋۇشى شەھىرى|ਵੁਕਸੀ|อู๋ซี|ཝུའུ་ཞི།|无锡|无锡市|無錫|無錫市|우시 시
4397	Africa/Nairobi	Nairobi|Nai-lok-pi|Nai-lo̍k-pí|Nairoba|Nairobia|Nairobis|Nairoby|Nairobî|Nairompi|Nairovi|Nairòbi|Nairóbi|Nairóvi|Najrobi|Najrobi osh|Najrobio|Najrobo|Nayiiroobii|Nayrobi|Nayroobi|Nayropi|Nayrubi|Naíróbí|Naýrobi|Tó Sikʼaz|lai luo bi|na'irobi|nai luo bi|nailobi|nairobi|nairopi|nayreabi|nayrwby|nei luo bi|nirobi|nyrwby|nyyrwby|Ναϊρόμπι|Найроби|Найроби ош|Найробі|Најроби|Նայրոբի|Նայրոպի|נייראבי|ניירובי|نايروبى|نايروبي|نایروبی|نایرۆبی|نيروبي|نیروبی|नैरोबी|নাইরোবি|ਨੈਰੋਬੀ|નૈરોબી|நைரோபி|నైరోబి|ನೈರೋಬಿ|നയ്റോബി|නයිරෝබි|ไนโรบี|ནའི་རོ་བི།|နိုင်ရိုဘီမြို့|ნაირობი|ናይሮቢ|ᱱᱟᱭᱨᱳᱵᱤ|ⵏⴰⵢⵔⵓⴱⵉ|ナイロビ|內羅比|内罗毕|奈洛比|賴羅比|ꯅꯥꯏꯔꯣꯕꯤ|나이로비
440	Africa/Abidjan	Korhogo
4403	Africa/Nouakchott	Mauritania|موريتانيا
441	Asia/Kolkata	Shyamnagar
441	Asia/Makassar	Mataram
441	Asia/Manila	Dasmariñas
441	Asia/Shanghai	Zhangjiajie
442	America/Mexico_City	Xochimilco
443	America/Guadeloupe	Guadeloupe
443	America/Sao_Paulo	Jundiaí
443	America/Tijuana	Ensenada
443	Europe/Istanbul	Elazığ
4434	Asia/Kabul	Kabul|Cabool|Caboul|Cabul|Cabura|Cabúl|Caubul|Kabil|Kaboel|Kabol|Kaboul|Kabula|Kabulas|Kabuli|Kabulo|Kabura|Kabúl|Kabûl|Kampoul|Kobul|Kubha|Kábul|Kâbil|Kābol|ka bu er|kabl|kabul|kabula|kabuli|kaburu|kabwl|kapul|ke bu er|khabul|Καμπούλ|Кабул|Кобул|Քաբուլ|קאבול|كابل|كابۇل|کابل|کابول|काबुल|কাবুল|ਕਾਬੁਲ|କାବୁଲ|காபூல்|ಕಾಬುಲ್|കാബൂൾ|කාබුල්|คาบูล|ཁ་པལ།|ཁ་པུལ།|ქაბული|ካቡል|ទីក្រុងកាបូល|カブール|カーブル|喀布尔|喀布爾|카불
444	Asia/Shanghai	Basuo
44494	America/Argentina/Buenos_Aires|America/Argentina/Cordoba|America/Argentina/Salta|America/Argentina/Tucuman|America/Argentina/Catamarca|America/Argentina/San_Juan|America/Argentina/Mendoza|America/Argentina/Jujuy|America/Argentina/San_Luis|America/Argentina/Rio_Gallegos|America/Argentina/La_Rioja|America/Argentina/Ushuaia	Argentina
445	Africa/Johannesburg	Boksburg
446	Asia/Kolkata	Patiāla
4467	Asia/Beirut	Lebanon Time
4476	Asia/Shanghai	Bao'an
4477	Asia/Yangon	Yangon|Dagon|Gian'nkon|Jangon|Jangon khot|Jangona|Jangono|Jangun|Jangún|Ngiong-kong|Ngióng-kông|Rangon|Rangoon|Rangoun|Rangum|Rangun|Rangunas|Rangún|Rangūnas|Yangjgvangh|Yangôn|Yankoun|Yanqon|iangoni|iyanguna|raankone|raankonemyahoet|raguna|ranguna|rngwn|yang guang|yang-gon|yanghwn|yangkung|yangon|yanguna|yangwn|yanjwn|yankon|Ýangon|Γιανγκόν|Јангон|Рангун|Янгон|Янгон хот|Յանգոն|יאנגון|رنگون|يانجون|يانغون|یانگون|यांगून|रङ्गुन|रङ्गून|ইয়াংগুন|ਰੰਗੂਨ|யங்கோன்|యాంగోన్|യംഗോൺ|ย่างกุ้ง|ཡང་ཀོང་།|ရန်ကုန်|ရန်ကုန်မြို့|იანგონი|ያንጎን|យ៉ាំងហ្គូន|ヤンゴン|仰光|양곤
448	Africa/Algiers	Constantine
448	Asia/Bangkok	Nam Định
448	Asia/Kolkata	Maheshtala
448	Europe/Moscow	Kursk
4482	America/New_York	Virginia
449	Asia/Shanghai	Chengde
449	Europe/Istanbul	Şanlıurfa
45	Pacific/Majuro	Marshall Islands (Majuro) Time
45	Pacific/Majuro	Marshall Islands Time
450	Africa/Addis_Ababa	Warder
450	Africa/Juba	Juba
450	Asia/Bangkok	Bắc Giang
450	Asia/Shanghai	Wenshan City
450	Asia/Tehran	Eslamshahr
450	Europe/Istanbul	Muratpaşa
4508	Africa/Harare	Zimbabwe Time
451	Asia/Kolkata	Udaipur
451	Asia/Shanghai	Lishui
452	Asia/Kolkata	Rāmgundam
452	Asia/Shanghai	Yongji
452	Europe/Istanbul	Batman
453	Africa/Dar_es_Salaam	Kahama
453	Asia/Taipei	Hsinchu
453	Asia/Tokyo	Katsushika
454	America/Monterrey	Ciudad General Escobedo
454	America/New_York	Virginia Beach
454	America/Paramaribo	Suriname Time
454	Asia/Manila	Bacolod City
454	Asia/Manila	Mansilingan
454	Asia/Shanghai	Wafangdian
455	Africa/Kinshasa	Mbandaka
455	Africa/Luanda	Malanje
455	Asia/Baghdad	Al Hillah
455	Asia/Pyongyang	Namp’o
456	Africa/Addis_Ababa	Nazrēt
456	America/Denver	Colorado Springs
456	America/Lima	Huancayo
456	America/Sao_Paulo	Niterói
4569	Asia/Hebron|Asia/Gaza|Asia/Jerusalem	Palestinian Territory|Palestinian Territories|الأراضي الفلسطينية
457	Africa/Addis_Ababa	Mek'ele
457	Australia/Sydney	Australian Capital Territory
458	America/Guayaquil	Santo Domingo de los Colorados
458	Asia/Damascus	Ţarţūs
458	Asia/Makassar	Manado
459	Asia/Ho_Chi_Minh	Rạch Giá
459	Asia/Tokyo	Amagasaki
4591	Asia/Kolkata	Surat|Suratas|Surate|Surato|Sūrat|curat|su la te|surata|surato|Сурат|सुरत|सूरत|সুরাত|સુરત|சூரத்|スーラト|苏拉特
460	Africa/Lagos	Yola
460	Asia/Damascus	Ḩamāh
460	Asia/Kolkata	Jalgaon
460	Asia/Kolkata	Kurnool
460	Asia/Shanghai	Huangshan
461	America/Sao_Paulo	Joinville
4617	Asia/Shanghai	Xiamen|A-muong|Amoy|E-mng-chhi|Ha Mon|Ha-mun-su|Ha-mùn-sṳ|Hiyamin|Hsia-men|Hsia-men-shih|Hsziamen|Hạ Môn|Shamen|Sia-men|Siamen|Siamenas|Sjamehn'|Sjamen|Sjamen'|Sjamun|Sjamyn'|Ssu-ming|Ssu-ming-hsien|Szeming-hsien|Xiamen - sha men|Xiamen City|Xiamen Shi|seiy he min|sha men|sha men shi|shyamn|shyamyn|siamini|syameon si|Â-muòng|Ē-mn̂g-chhī|Šjamen|Σιαμέν|Сямень|Сямън|Сямынь|Сямэнь|Сјамен|שיאמן|شيامن|شيامېن شەھىرى|شیامن|شیامین|เซี่ยเหมิน|სიამინი|厦门|厦门市|廈門|廈門市|샤먼 시
462	Africa/Cairo	Esna
462	Africa/Kampala	Kira
463	Asia/Ho_Chi_Minh	Dĩ An
463	Asia/Shanghai	Heyuan
4631	Asia/Kolkata	Kolkata|Calcuta|Calcutta|Calcutá|Calcúta|Caligardamana|Kaelkuettae|Kal'kuta|Kal'kutta|Kal'kuttae|Kalikata|Kalikātā|Kalkata|Kalkota|Kalkouta|Kalkueta|Kalkuta|Kalkutta|Kalkútta|Kalküta|Kolkat|Kolkate|Kolkato|Kolkāta|Kälküttä|Kəlkətə|Sealdah|jia er ge da|jia li ji da|kalakata|kalakatta|kalikata|kalkata|keaൽkkatta|klkta|klkth|klkwth|ko l ka ta|kolakata|kolkata|kolkatta|kol‌kata|korukata|kwlkata|kʼolkʼatʼa|qwlqth|Καλκούτα|Калькута|Калькуттæ|Калькутта|Колката|Колкате|Կալկաթա|כלכותה|קאלקאטא|קולקטה|كلكتا|كولكاتا|کلکته|کلکتہ|کولکاتہ|کَلٕکَتا|کەلکەتە|कलकत्ता|कोलकाता|কলকাতা|ਕੋਲਕਾਤਾ|કોલકાતા|କଲିକତା|கொல்கத்தா|కోల్‌కాతా|ಕೊಲ್ಕತ್ತ|കൊൽക്കത്ത|โกลกาตา|ཀ་ལི་ཀུ་ཏ|ကာလကတ္တားမြို့|კოლკატა|ኮልካታ|コルカタ|加尔各答|架利吉打|콜카타
464	Africa/Accra	Tamale
464	Africa/Luanda	Nova Vida
464	America/Caracas	Maracay
464	Asia/Ho_Chi_Minh	Vũng Tàu
465	Africa/Lagos	Ikare
465	America/Guatemala	Mixco
465	Asia/Manila	Mandaluyong City
465	Asia/Shanghai	Longshan
466	Africa/Addis_Ababa	Gonder
466	America/Sao_Paulo	Belford Roxo
466	America/Sao_Paulo	São João de Meriti
466	Asia/Kolkata	Ambattur
466	Asia/Tokyo	Kanazawa
4666	Africa/Bangui	Central African Republic|Ködörösêse tî Bêafrîka|République centrafricaine
46661	Africa/Cairo	Egypt Time
467	America/Bogota	Pereira
467	America/Monterrey	Ciudad Apodaca
467	Asia/Shanghai	Nanping
4671	America/New_York	Pennsylvania
46723	Europe/Madrid|Atlantic/Canary|Africa/Ceuta	Spain|España
468	America/New_York	Staten Island
468	Asia/Tokyo	Fukuyama
4681	Asia/Kolkata	Chennai|Cenaj|Cenajo|Cenajus|Cenay|Cennai|Cennaj|Chehnai|Chenaj|Chennai - cennai|Chennaj|Csennai|Maderaspatanum|Madras|Madrás|Tamizhagam|Tamulinadu|Tsennai|cen ni|cena'i|cenna'i|cennai|chen'nai|chenai|chennai|chnay|chnayy|chynay|chynayy|jin nai|qing nai|tshynay|znʼy|Çenay|Çennai|Ćennaj|Ĉenajo|Čenaj|Čenajus|Čennai|Čennaí|Τσεννάι|Ченай|Ченај|Ченнаи|Ченнай|Ченнаї|Чэнаі|Չեննայ|צנאי|تشيناي|چنائی|چنای|چينای|چینائی|चेन्नई|चेन्नै|চেন্নাই|ਚੇਨਈ|ચેન્નઈ|ଚେନ୍ନାଇ|சென்னை|చెన్నై|ಚೆನ್ನೈ|ചെന്നൈ|චෙන්නායි|เจนไน|ချန်နိုင်းမြို့|ჩენაი|チェンナイ|清奈|金奈|첸나이
4697	Asia/Riyadh	Jeddah|Chidda|Cidda|Ciddae|Cidde|Ciddä|Ciddə|Djedda|Djeddah|Djidda|Dschidda|Dzeda|Dzedda|Dzhida|Dzhidda|Dzhiddae|Dzhiddat|Dzhidde|Dzhyda|Dzida|Dzidd|Dzidda|Dzsidda|Dzudda|Dżudda|Džeda|Džedda|Džida|Džidd|Džidda|Gedda|Gidda|Gido|Iedda|Jaddah|Jedda|Jida|Jidda|Jiddah|Jidde|Jidá|Judah|Juddah|Tzenta|Yida|Yidda|Zhidda|gdh|jada|jdh|jdt|jeda|jedda|jeddaha|ji da|jida|jidda|jitta|yid dah|Ĝido|Ğidda|Τζέντα|Џеда|Джида|Джиддæ|Джидда|Джиддат|Джидде|Джыда|Жидда|Ջիդդա|גדה|جدة|جده|جدّة|جدہ|ޖިއްދާ|जेद्दाह|জেদ্দা|ਜੱਦਾ|ஜித்தா|ജിദ്ദ|ญิดดะฮ์|ჯიდა|ジッダ|吉达|吉達|제다|지다
470	Africa/Casablanca	Kenitra
470	Asia/Jakarta	Cilegon
470	Asia/Muscat	Seeb
470	Asia/Shanghai	Jiaojiang
470	Europe/Kyiv	Mykolayiv
4705	America/Maceio	Brazil (Maceió) Time
471	Africa/Dar_es_Salaam	Morogoro
471	America/Halifax	Halifax
471	America/Phoenix	Mesa
471	Asia/Manila	Marikina City
471	Europe/Madrid	Murcia
4714	Asia/Shanghai	Changchun|Cancun|Cancuna|Cangcun|Cangcunas|Cangcuno|Cangzcenh|Cchang-cchun|Ch'ang-ch'un-hsien|Ch'ang-ch'un-shih|Chanchun|Chanchun'|Changchuen|Changchun Shi|Chhong-chhun-su|Chhòng-chhûn-sṳ|Ch’ang-ch’un-hsien|Ch’ang-ch’un-shih|Csangcsun|Diong-chung|Diòng-chŭng|Hsin-chin|Hsin-ching|Hsinking|K'ua-ch'eng-tzu|Kwan-cheng-tze|K’ua-ch’eng-tzu|Tiong-chhun-chhi|Tiông-chhun-chhī|Truong Xuan|Trường Xuân|Tschangtung|cancuna|cangacuna|caniግcuni|chang chwn|changachuna|changchun si|changchwn|jangchun|tshanghtshwn|zhang chun|zhang chun shi|Çangçun|Çançun|Ĉangĉuno|Čangčun|Čangčunas|Čančuņa|Čchang-čchun|Чангчуен|Чанчун|Чанчунь|Чанчүнь хот|Չանչուն|צאנגצון|تشانغتشون|چانگ چون|چانگچون|چاڭچۈن شەھىرى|चांगचून|छांगछुन|চাংচুন|ਚਾਂਗਚੁਨ|ചാങ്ചൻ|ချောင်ချွန်းမြို့|ቻንግቹን|長春|長春市|长春|长春市|장춘|창춘 시
473	Asia/Manila	Iloilo
473	Asia/Shanghai	Jingdezhen
473	Asia/Shanghai	Shouguang
474	Africa/Johannesburg	Vereeniging
474	America/Los_Angeles	Long Beach
474	Asia/Kolkata	Gaya
474	Asia/Makassar	Kupang
474	Europe/Amsterdam	The Hague
474	Europe/Skopje	Skopje
47400	Asia/Seoul	South Korea Time
475	Africa/Nairobi	Eldoret
475	America/Chicago	Kansas City
475	Asia/Shanghai	Yan’an
475	Asia/Taipei	Taoyuan
475	Europe/Kaliningrad	Kaliningrad
4758	Asia/Karachi	Peshawar|Pesabar|Pesavar|Pesavara|Pesavaras|Pesavaro|Pesaver|Peschawar|Peshavar|Peshovar|Peshāwar|Pesjawar|Peszawar|Pexauar|Peŝavaro|Peşaver|Pešavar|Pešavaras|Pešāvara|Pişəvər|Péšávar|bai sha wa|byshawr|pecavar|pes war|pesa'oyara|pesavara|peshawaru|pesyawaleu|pshawr|pyshawr|Πεσαβάρ|Пешавар|Փեշավար|פשאוור|بيشاور|پشاور|پیشاور|پېشاۋار|پېښور|पेशावर|পেশাওয়ার|ਪੇਸ਼ਾਵਰ|பெசாவர்|പെഷവാർ|เปศวาร์|პეშავარი|ፔshawari|ፔሻዋር|ペシャーワル|白沙瓦|페샤와르
476	Asia/Shanghai	Jincheng
477	Africa/Mogadishu	Hargeysa
477	Asia/Tehran	Yazd
477	Asia/Tokyo	Ōita
4772	Africa/Johannesburg	Cape Town|Altepetl In Cabo|Ar Chab|Cape Toun|Cidade do Cabo|Cita del Cap|Citati du Capu|Citati dû Capu|Citta del Capo|Cittae do Cavo|Città del Capo|Cità del Cap|Ciuda del Cabu|Ciudad del Cabo|Ciudat do Cabo|Ciudá del Cabu|Ciutat del Cap|Civitas Capitis|El Cabo|Fokvaros|Fokváros|Hoefdaborg|Hovdastadur|Höfðaborg|Høvdastaður|IKapa|Kaapstad|Kaapsted|Kaapstêd|Kab town|Kabe Urbe|Kaburbo|Kaepstad|Kapetown|Kapkaupunki|Kaplinn|Kapske Mesto|Kapske Misto|Kapské Mesto|Kapské Město|Kapstad|Kapstaden|Kapstadt|Kapsztad|Kapétown|Keip Taoun|Keiptaun|Keiptauna|Keiptaunas|Keiptauns|Kejptaun|Kep Taun|Keyptaun|Keyptawn|Keýptaun|Le Cap|Li Kap|Lo Cap|Lurmutur Hiria|Lé Cap|Sita del Cao|Sita del Cap|Sità del Cao|Sità dël Cap|Tref y Penrhyn|Yvy akua Tava|Yvy akua Táva|hao wang jiao zhen|iKapa|kai pu dui|kai pu dun|keipeutaun|kep taun|kep tavun|kepa ta'una|kepata'una|keputaun|khep thawn|kyb tawn|kېp ټawn|Çittæ do Cavo|Κέιπ Τάουν|Капске Місто|Кейптаун|Кейптаўн|Кејптаун|Քեյփթաուն|קאפשטאט|קייפטאון|كيب تاون|کیپ ٹاؤن|کیپ‌تاون|کېپ ټاون|کەیپ تاون|केपटाउन|केपताउन|কেপ টাউন|ਕੇਪਟਾਊਨ|કેપ ટાઉન|କେପ ଟାଉନ|கேப் டவுன்|కేప్ టౌన్|ಕೇಪ್ ಟೌನ್|കേപ് ടൗൺ|เคปทาวน์|ကိပ်တောင်းမြို့|კეიპტაუნი|ኬፕ ታውን|ケープタウン|好望角鎮|開普敦|케이프타운
478	Africa/Johannesburg	East London
478	Asia/Shanghai	Chéngguān Qū
479	Africa/Lagos	Okene
479	Asia/Seoul	Uijeongbu-si
479	Europe/Istanbul	Karabağlar
479	Europe/London	Bristol
47939	Africa/Johannesburg	South Africa Time
48	Atlantic/Faroe	Faroe Islands|Føroyar
48	Europe/Monaco	Monaco Time
48	Pacific/Saipan	Northern Mariana Islands Time
480	America/Sao_Paulo	São José do Rio Preto
481	Asia/Kolkata	Malegaon
481	Asia/Manila	Imus
481	Asia/Shanghai	Xichang
4818	Africa/Monrovia	Liberia
482	America/New_York	Raleigh
482	Asia/Baghdad	Najaf
482	Europe/Moscow	Tula
4829	Asia/Muscat	Oman|عُمان
483	Africa/Addis_Ababa	Jijiga
483	America/Sao_Paulo	Campos dos Goytacazes
483	Asia/Kolkata	Bhātpāra
483	Asia/Manila	Angeles City
483	Asia/Tokyo	Kurashiki
483	Europe/Malta	Malta
4837	America/Santiago	Santiago|Ciles Santjagas|CiudadSantiago|Sanctiacobi|Sant'jago|Santiago de Chile|Santiago de Xile|Santiago del Cile|Santiago do Chile|Santiago du Chili|Santiago du Ch·ili|Santianko|Santjago|Santjago de Chile|Santjago de Chili|Stgo.|santiago|santixako|santiyago|santyaghw|santyagw|santyyagw|sheng de ya ge|Čilės Santjagas|Σαντιάγκο|Σαντιάγο|Сантьяго|Сантяго де Чиле|Сантяго де Чили|Сантјаго|סנטיאגו דה צ'ילה|سانتىياگو|سانتياغو|سانتیاگو|সান্টিয়াগো|ซันติอาโก|სანტიაგო დე ჩილე|ሳንቲያጎ|サンティアゴ|圣地亚哥|聖地亞哥|산티아고
484	Asia/Kolkata	Sahāranpur
484	Asia/Kolkata	Vellore
485	Africa/Kinshasa	Masina
485	Asia/Tokyo	Nishinomiya
4853	Europe/Dublin	Ireland|Éire
486	America/Chicago	Omaha
486	Asia/Chita	Russia (Chita) Time
487	America/New_York	Miami
487	Europe/Warsaw	Gdańsk
488	Africa/Cairo	Al Khuşūş
488	Asia/Seoul	Jeju City
4885	Pacific/Auckland	New Zealand|Aotearoa
48862	Asia/Bangkok	Thailand Time
48870	Africa/Johannesburg|Africa/Maseru|Africa/Mbabane	SAST
48870	Africa/Johannesburg|Africa/Maseru|Africa/Mbabane	South Africa Standard Time
489	Africa/Khartoum	Port Sudan
489	America/Mexico_City	Ciudad López Mateos
489	America/Mexico_City	Toluca
489	Europe/Istanbul	Sancaktepe
4897	America/New_York	North Carolina
490	Africa/Nairobi	Ruiru
490	America/Bogota	Montería
490	America/Bogota	Valledupar
490	Asia/Dubai	Ajman
490	Asia/Kolkata	Belagavi
490	Asia/Shanghai	Jianshui
491	Asia/Shanghai	Shanwei
4910	Africa/Lagos	Kano|Byen Kano|Cano|Kanas|Kánò|ka nuo|kano|kanw|kanw  nyjryh|qnw|Кано|קנו|كانو|کانو|کانو، نیجریه|कानो|কানো|ਕਾਨੋ|கனோ|ካኖ|カノ|卡諾|카노
4913	Asia/Shanghai	Dalian|Dairen|Dal'niy|Dalian City|Dalian Shi|Daljan'|Dalny|Dal’niy|Lu-ta|Lu-ta-shih|Lueda|Lueta|Luta|Lü-ta|Lü-ta-shih|Lüda|Lüta|Ntalian|Ta-lien|Ta-lien-shih|da lian|da lian shi|daelyeon|dalyan|dalyen si|dʼlyyn|lu da|ta heliyn|Νταλιάν|Далянь|דאליין|داليان|دالیان|ต้าเหลียน|大连|大连市|大連|大連市|旅大|다롄 시|대련
492	Asia/Seoul	Pohang
492	Europe/Moscow	Cheboksary
493	Asia/Karachi	Pindi Bhattian
493	Asia/Tokyo	Higashiosaka
494	Asia/Karachi	Dera Ghazi Khan
495	Asia/Dhaka	Bāndarban
495	Asia/Hong_Kong	Sha Tin
4950	Asia/Amman	Jordan Time
496	Asia/Tokyo	Ichikawa
496	Europe/London	Liverpool
49648	America/Bogota	Colombia
497	Asia/Almaty	Karagandy
497	Asia/Manila	Lapu-Lapu City
497	Asia/Shanghai	Loudi
498	Asia/Dhaka	Hāthazāri
498	Asia/Tokyo	Matsudo
499	America/Bogota	Santa Marta
499	Asia/Kolkata	Mangaluru
499	Asia/Shanghai	Zhucheng
4999	America/Costa_Rica	Costa Rica
5	Europe/Vaduz	Liechtenstein Time
500	Africa/Luanda	Talatona
500	Asia/Aqtobe	Aktobe
500	Asia/Karachi	Jalalpur Pirwala
500	Asia/Kuala_Lumpur	Kampung Larkin Lama
500	Asia/Kuala_Lumpur	Kota Damansara
500	Asia/Kuching	Kota Kinabalu
5009	America/Los_Angeles	Washington
501	Europe/Minsk	Homyel'
503	America/Santiago	Maipú
503	Asia/Tehran	Arāk
504	Asia/Kolkata	Āsansol
504	Asia/Shanghai	Huangpu
504	Asia/Shanghai	Pingliang
504	Europe/Berlin	Duisburg
504	Europe/Berlin	Leipzig
504	Europe/Moscow	Kalininskiy
505	Asia/Kolkata	Karol Bāgh
505	Asia/Kuala_Lumpur	Mukim Pulai
505	Asia/Riyadh	Najrān
505	Asia/Shanghai	Zhoukou
5050	Asia/Shanghai	Hefei|Che-fej|Chefei|Hak-bui|Hap-pui-chhi|Ha̍p-pûi-chhī|Hefei Shi|Hefej|Hefejo|Hefejus|Hefey|Hefėjus|Heyfey|Ho-fei|Ho-fei-hsien|Ho-fei-shih|Hofej|Hop Phi|Hozfeiz|Hăk-bùi|Hợp Phì|Khefej|Khehfehj|Khufej|Lu-chou|Luchow|Luchowfu|Lunchow|haphai|he fei|he fei shi|hefe'i|heopei si|hephe'i|hexfey|heፌyi|hfyy|khfy|Χεφέι|Хефей|Хефеј|Хъфей|Хэфэй|Хөфэй|Հեյֆեյ|خفي|خېفېي شەھىر|هفئی|ہیفئی|ہیفیئی|ہے fy|ہے فی|हफै|हेफ़ेई|হেফেই|ਹੇਫੇਈ|เหอเฝย์|ሄፌይ|合肥|合肥市|허페이 시
50541	Asia/Tehran	Iran Daylight Time
50541	Asia/Tehran	Iran Standard Time
50541	Asia/Tehran	Iran Time
506	America/Argentina/Mendoza	Argentina (Mendoza) Time
506	Asia/Urumqi	Kashgar
507	Asia/Hong_Kong	Tuen Mun
507	Asia/Shanghai	Zhangye
507	Europe/Kirov	Kirov
508	America/Sao_Paulo	Florianópolis
508	Asia/Shanghai	Banan
508	Australia/Sydney	Newcastle
509	Africa/Kinshasa	Kikwit
509	Europe/Moscow	Lipetsk
509	Europe/Moscow	Naberezhnyye Chelny
510	America/Matamoros	Heroica Matamoros
510	America/New_York	Atlanta
510	America/Sao_Paulo	Aparecida de Goiânia
510	Asia/Karachi	Kasur
510	Asia/Kolkata	Bilimora
510	Asia/Manila	Makati City
510	Asia/Shanghai	Mianzhu, Deyang, Sichuan
510	Asia/Shanghai	Tonghua
510	Europe/Budapest	Buda
5104	Asia/Bangkok	Bangkok|Amphoe Phra Nakhon|Ban'nkok|Bancac|Bancocum|Bancoque|Bancác|Banghok|Bangkok Metropolis|Bangkoka|Bangkòk|Banguecoque|Bankok|Bankokas|Bankoko|Banqkok|Changwat Phra Nakhon|Krung Thep|Krung Thep Maha Nakhon|Krungdeb|Man-kuk|Màn-kuk|Phra Nakhon|Siayuthia|The City of Angels|bainkaka|bainkoka|bamkoka|bangkog|bangkwk|bankeakk|bankoku|bankwk|bngqwq|bnkak|byankak|byankaka|camraata byankaka|krungtheph|krungthephmhankhr|krungtheph‡|man gu|penkak|Μπανγκόκ|Бангкок|Банкок|Баҥкок|Բանգկոկ|באנגקאק|בנגקוק|بانكوك|بانکوک|بانکۆک|بانګکوک|بانگكوك|بنکاک|बँकॉक|बैंकक|बैंकॉक|চাংৱাত ব্যাংকক|ব্যাংকক|ਬੈਂਕਾਕ|பேங்காக்|ಬ್ಯಾಂಕಾಕ್|ബാങ്കോക്ക്|බැංකොක්|กรุงเทพ|กรุงเทพมหานคร|กรุงเทพฯ|ບາງກອກ|པན་ཀོག|ဘန်ကောက်မြို့|ბანგკოკი|ባንኮክ|バンコク|曼谷|방콕
511	Africa/Johannesburg	Thembisa
511	America/Port-au-Prince	Carrefour
511	Asia/Qyzylorda	Kazakhstan (Kyzylorda) Time
511	Asia/Tokyo	Matsuyama
511	Europe/Paris	Toulouse
5114	America/New_York	New Jersey
512	America/Belem	Macapá
512	Asia/Shanghai	Xianning
51393	Africa/Nairobi	Kenya
514	Europe/London	Edinburgh
51420	Europe/London	England
515	Asia/Kolkata	Siliguri
515	Asia/Kolkata	Ujjain
515	Europe/Berlin	Hannover
515	Europe/Berlin	Nuremberg
515	Indian/Maldives	Maldives|ދިވެހި ރާއްޖެ
516	Asia/Kolkata	Loni
516	Asia/Kolkata	Ulhasnagar
516	Asia/Shanghai	Guangyuan
51635	Asia/Seoul	South Korea|대한민국
5166	America/Mazatlan|America/Hermosillo	Mexican Pacific Daylight Time
5166	America/Mazatlan|America/Hermosillo	Mexican Pacific Standard Time
5166	America/Mazatlan|America/Hermosillo	Mexican Pacific Time
517	Asia/Karachi	Rahim Yar Khan
517	Europe/Lisbon	Lisbon
518	America/Argentina/San_Juan	Argentina (San Juan) Time
518	America/Monterrey	Victoria de Durango
518	Asia/Kolkata	Durgapur
518	Asia/Tokyo	Utsunomiya
519	Africa/Cairo	Al Fayyum
519	Asia/Ho_Chi_Minh	Qui Nhon
52	America/St_Kitts	Saint Kitts and Nevis|St. Kitts & Nevis
520	America/Argentina/Salta	Salta
520	America/Sao_Paulo	Serra
520	Asia/Shanghai	Daxing’anling
520	Europe/Istanbul	Esenler
520	Europe/Paris	Lyon
5203	Pacific/Auckland	NZDT
5203	Pacific/Auckland	NZST
5203	Pacific/Auckland	NZT
5203	Pacific/Auckland	New Zealand (Auckland) Time
5203	Pacific/Auckland	New Zealand Daylight Time
5203	Pacific/Auckland	New Zealand Standard Time
5203	Pacific/Auckland	New Zealand Time
521	Asia/Kolkata	Erode
522	Asia/Kolkata	Dehradun
522	Asia/Shanghai	Hengshui
523	Asia/Kabul	Kandahār
523	Asia/Kabul	Mazār-e Sharīf
523	Europe/Moscow	Penza
524	America/Los_Angeles	Sacramento
524	Asia/Ho_Chi_Minh	Thủ Đức
524	Europe/Istanbul	Üsküdar
5242	Asia/Shanghai	Harbin|Cap Nhi Tan|Charbin|Charbinas|Charmpin|Cáp Nhĩ Tân|Ha'erbin|Ha-erh-pin|Ha-erh-pin-shih|Harbin Shi|Harbin-chhi|Harbin-chhī|Harbina|Harbino|Harbinq|Ha’erbin|Kharbin|Lungsod ng Harbin|Pin-chiang|Pin-chiang-hsien|Pinkiang|Xarbin|ha er bin|ha er bin shi|ha-eolbin si|har bin|harabina|harbn|harbyn|haribini|harpina|harubin|harubin shi|hrbyn|kharbini|Χαρμπίν|Харбин|Харбін|Խարբին|חרבין|خاربىن شەھىرى|هاربن|هاربین|ہarbn|ہاربن|हारबिन|हार्पिन|হারবিন|ਹਾਰਬਿਨ|ฮาร์บิน|ဟာရ်ပင်းမြို့|ხარბინი|ሃርቢን|ハルビン|ハルビン市|哈尔滨|哈尔滨市|哈爾濱|하얼빈 시
5244	Africa/Brazzaville	Republic of the Congo|Congo - Brazzaville|Congo-Brazzaville
525	America/El_Salvador	San Salvador
525	Asia/Shanghai	Beihai
525	Europe/Istanbul	Van
526	Asia/Jakarta	Surakarta
5263	Africa/Cairo	Alexandria|Agekʻsandria|Agekʻsantria|Al Iskandariyah|Al Iskandarīyah|Alegsandiri|Alegsàndiri|Alehandriya|Aleixandria|Aleixandría|Alejandria|Alejandría|Aleksandria|Aleksandrii|Aleksandrij|Aleksandrija|Aleksandrio|Aleksandriya|Aleksandrje|Aleksandryja|Aleksandryjo|Alesandria dEgito|Alessandria|Alessandria d'Egitto|Alessandria dEggittu|Alessandria e Naggitto|Alexandreia|Alexandria Magna|Alexandrie|Alexandrië|Alexandría|Alexàndria|Ałesandria dEgito|Cathair Alastair|El Iskandariya|El Iskandarīya|Iskandariah|Iskandariya|Iskandariyah|Iskandri|Iskenderiye|Iskindiriya|Iskindirîya|Lisandria dEgittu|Lisàndria dEgittu|Ol'oksandrija|Taskendrit|alaksantriya|alaskndryt|alegjandriya|alekajandriya|alekcantiriya|alekjhandriya|aleksandria|aleksandriya|allegsandeulia|arekusandoria|askndryh|elekjhandriya|sikadari'a|sikandariya|xa lek san de riy|ya li shan da gang|ya li shan zhuo|yەskەndەryە|İsgəndəriyyə|İskenderiye|Αλεξάνδρεια|Александрий|Александрия|Александрија|Александрыя|Александрія|Искандри|Искәндәриә|Ӧльӧксандрия|Ալեքսանդրիա|Աղեքսանդրիա|Աղեքսանտրիա|אלכסנדריה|אלעקסאנדריע|ئەسکەندەریە|اسكندريه|اسکندریه|اسکندریہ|الإسكندرية|ܐܠܟܣܢܕܪܝܐ|अलेक्झांड्रिया|सिकन्दरिया|আলেকজান্দ্রিয়া|আলেক্সান্ড্রিয়া|ਸਿਕੰਦਰੀਆ|એલેક્ઝાન્ડ્રિયા|அலெக்சாந்திரியா|అలెగ్జాండ్రియా|ಅಲೆಕ್ಸಾಂಡ್ರಿಯ|അലക്സാണ്ട്രിയ|อะเล็กซานเดรีย|ཡ་ལི་ཧྲན་ད|အလက်ဇန္ဒရီးယားမြို့|ალექსანდრია|እስክንድርያ|アレクサンドリア|亚历山大港|亞歷山卓|亞歷山大港|알렉산드리아
5265	Europe/Helsinki	Finland Time
527	Asia/Dhaka	Mohammadpur
527	Asia/Shanghai	Cangzhou
5274	Europe/Vienna	Austria Time
528	Africa/Cairo	Assiut
528	Asia/Shanghai	Qionghai
528	Asia/Tehran	Hamadān
529	America/Bogota	Ibagué
529	Asia/Qostanay	Kazakhstan (Kostanay) Time
529	Europe/Brussels	Antwerp
53	Africa/Sao_Tome	São Tomé & Príncipe Time
53	Africa/Sao_Tome	São Tomé and Príncipe Time
530	Asia/Tokyo	Himeji
531	America/Mexico_City	Cuauhtémoc
531	America/Toronto	Québec
531	Asia/Damascus	Ar Raqqah
531	Asia/Seoul	Kimhae
531	Asia/Shanghai	Shangluo
5314	Europe/Oslo	Norway|Norge|Noreg
532	Africa/Kampala	Nansana
533	Asia/Karachi	Okara
533	Europe/Astrakhan	Astrakhan
534	Asia/Kuala_Lumpur	Pasir Gudang
535	Africa/Lagos	Ebute Ikorodu
535	Asia/Shanghai	Tanggu
535	Asia/Urumqi	Aqsu
5351	Europe/Moscow	Saint Petersburg|Agia Petroupole|Betuyrbukh|Cankt-Peterburg|Leningrad|Leningrado|Lenjingrad|Lungsod ng Sankt-Peterburg|Peterburg|Peterburgo|Peterburi|Petersburg|Petrapilis|Petrograd|Petrogrado|Petrohrad|Petropolis|Petursborg|Pietari|Piiteri|Piter|Pétursborg|SPb|Saint Petersbourg|Saint Pétersbourg|Saint-Petersbourg|Saint-Pétersbourg|San Petersburgo|San Pietroburgo|San Pietruburgu|Sankt Peitersbuerg|Sankt Peterburg|Sankt Peterburgas|Sankt Petersborg|Sankt Petersburg|Sankt Peterzburg|Sankt Péitersbuerg|Sankt-Peterburg|Sankt-Peterburgo|Sankt-Peterburq|Sankt-Petersburg|Sankti Petursborg|Sankti Pétursborg|Sanktpeterburga|Sanktpēterburga|Sant Petersburg|Sant Petersburgo|Sant-Petersbourg|Santa Peterburg|Sao Petersburgo|Sint Petersbork|Sint-Petersburg|St Petersburg|St. Petersburg|St.-Petersburg|Szentpetervar|Szentpétervár|São Petersburgo|leningeuladeu|sangteupeteleubuleukeu|sankt. peterburg|sankutopeteruburuku|sant btrsbrgh|seinteupiteojeubeogeu|seniti ፒterisiberiግ|sent pi te xrs beirk|senta pitarasabaraga|senta pitarsabarga|sheng bi de bao|sn ptrzbwrg|snqt ptrbwrg|synٹ pyٹrz brg|Αγία Πετρούπολη|Бетъырбух|Ленинград|Петербург|Петроград|Питер|СПб|Санкт Петербург|Санкт Петерзбург|Санкт-Петербург|Սանկտ Պետերբուրգ|סנקט פטרבורג|سانت بطرسبرغ|سن پترزبورگ|سینٹ پیٹرز برگ|सेंट पीटर्सबर्ग|সেন্ট পিটার্সবার্গ|ਸੇਂਟ ਪੀਟਰਸਬਰਗ|เซนต์ปีเตอร์สเบิร์ก|სანკტ-პეტერბურგი|სანქტ-პეტერბურგი|ሴንት ፒተርስበርግ|サンクトペテルブルク|圣彼得堡|聖彼得堡|레닌그라드|상트페테르부르크|세인트피터즈버그
536	Asia/Shanghai	Guli
536	Europe/Istanbul	Nilüfer
536	Europe/London	Leeds
536	Europe/Warsaw	Poznań
537	Europe/Istanbul	Mersin
53708	Asia/Yangon	Myanmar|Myanmar (Burma)|မြန်မာ
538	Asia/Karachi	Sahiwal
538	Asia/Shanghai	Ji’an
538	Europe/Moscow	Ryazan’
5383	Africa/Dar_es_Salaam	Dar es Salaam|Dar Es Salaam|Dar Es Salam|Dar as-Salom|Dar es Salam|Dar es Salamas|Dar es Salams|Dar es Salám|Dar es-Salaam|Dar es-Salam|Dar əs Salam|Dar-ehs-Salam|Dar-ehs-Salam shaary|Dar-es-Salaam|Dar-es-Salam|Darasalam|Daresalama|Daresalamo|Daressalaam|Daressalam|Daruesselam|Darüsselam|Dárasalám|Dār es Salām|Dāresalāma|Ntar es Salam|Ntontoma|da lei si sa la mu|daleueseusallam|dar alslam|dar-es-salami|dar-xes-salam|dara asa salama|dara esa salama|daralslam|dari ʿisi salaም|daruesusaramu|san lan gang|tarus'salam|Νταρ ες Σαλάμ|Ντοντόμα|Дар ас-Салом|Дар ес Салам|Дар ес-Салаам|Дар-ес-Салам|Дар-эс-Салам|Дар-эс-Салам шаары|דאר א-סלאם|דאר עס סאלאאם|دار السلام|دارالسلام|دارېسسالام|दार अस सलाम|दार एस सलाम|দার এস সালাম|ਦਾਰ ਅਸ ਸਲਾਮ|தாருஸ்ஸலாம்|ดาร์-เอส-ซาลาม|ཏ་རེ་སི་ས་ལམ།|ဒါအက်စ် ဆယ်လန်းမြို့|დარ-ეს-სალამი|ዳር ኢስ ሳላም|ダルエスサラーム|三蘭港|达累斯萨拉姆|다르에스살람
539	Africa/Casablanca	Oujda
539	Asia/Novokuznetsk	Novokuznetsk
540	Africa/Lagos	Calabar
540	America/New_York	New Hampshire
540	America/Sao_Paulo	Juiz de Fora
541	Africa/Dar_es_Salaam	Mbeya
542	America/Los_Angeles	Fresno
542	America/Phoenix	Tucson
542	Asia/Kolkata	Ajmer
542	Asia/Kuala_Lumpur	Selayang Baru Utara
542	Asia/Shanghai	Pingdu
542	Europe/Vilnius	Vilnius
543	Asia/Kolkata	Kalaburagi
543	Asia/Tokyo	Kotō
543	Atlantic/Cape_Verde	Cabo Verde|Cape Verde
5435	Australia/Melbourne	Melbourne|Greater Melbourne|Mel'burn|Melben|Melborns|Melbourne City|Melbournum|Melburn|Melburna|Melburnas|Melburno|Melpurn|Melvourni|mailabarana|mel beirn|melaborna|melbeoleun|melbeon|melporn|meruborun|meልberini|mlbwrn|mo er ben|mylbrn|xin jin shan|Μελβούρνη|Мелбурн|Мелбърн|Мельбурн|Մելբուռն|Մելպուռն|מלבורן|ملبورن|میلبرن|مېلبۇرن|मेलबोर्न|মেলবোর্ন|ਮੈਲਬਰਨ|மெல்போர்ன்|เมลเบิร์น|མེར་བུན|መልበርን|メルボルン|墨尔本|墨爾本|新金山|멜버른|멜번
544	Asia/Kuala_Lumpur	Kota Kuala Muda
544	Asia/Kuala_Lumpur	Sungai Petani
544	Asia/Shanghai	Xinzhou
5447	Europe/Bratislava	Slovakia|Slovensko
545	Africa/Lagos	Owerri
545	Asia/Shanghai	Wanning
546	Asia/Dhaka	Mirpur Model Thana
546	Europe/Berlin	Bremen
547	Asia/Kolkata	Nellore
547	Europe/Simferopol	Sevastopol
548	America/Argentina/Tucuman	San Miguel de Tucumán
548	America/Porto_Velho	Porto Velho
548	Asia/Kuala_Lumpur	Kuantan
549	Asia/Kolkata	Kolhāpur
549	Asia/Shanghai	Jiamusi
549	Asia/Urumqi	Korla
5491	Asia/Baku	Azerbaijan Standard Time
5491	Asia/Baku	Azerbaijan Summer Time
5491	Asia/Baku	Azerbaijan Time
55	Pacific/Pago_Pago	American Samoa
550	Africa/Lagos	Ajegunle
550	Africa/Luanda	Cabinda
550	America/Boa_Vista	Brazil (Boa Vista) Time
550	Asia/Kolkata	Kozhikode
550	Asia/Kolkata	Nanded
550	Asia/Shanghai	Ulanqab
550	Europe/Belgrade	Pristina
551	Asia/Taipei	Banqiao
551	Asia/Tehran	Zahedan
5518	Europe/Helsinki	Finland|Suomi
552	Asia/Ho_Chi_Minh	Bình Thạnh
552	Asia/Manila	Muntinlupa
552	Asia/Shanghai	Huaihua
552	Europe/Ljubljana	Slovenia Time
554	Africa/Djibouti	Balbala
5546	Europe/Belgrade	Serbia Time
555	Africa/Luanda	Benguela
555	America/Havana	Santiago de Cuba
555	America/Mexico_City	Cuautitlán Izcalli
555	Asia/Shanghai	Chuxiong
555	Asia/Shanghai	Siping
556	Africa/Johannesburg	Bloemfontein
556	Europe/London	Sheffield
558	Asia/Baghdad	Nasiriyah
558	Asia/Novokuznetsk	Kemerovo
559	Asia/Pyongyang	Hamhŭng
56	America/Nuuk	Greenland|Kalaallit Nunaat
56	Pacific/Saipan	Northern Mariana Islands
560	Africa/Lagos	Gombe
560	Africa/Lagos	Ile-Ife
560	Asia/Shanghai	Wenchang
561	Asia/Ho_Chi_Minh	Chợ Lớn
563	Africa/Asmara	Asmara
563	America/Chicago	Milwaukee
563	America/Sao_Paulo	Uberlândia
563	Asia/Karachi	Sukkur
56318	Africa/Dar_es_Salaam	Tanzania
5638	Asia/Singapore	Singapore|Danmaxi|Dānmǎxī|Garden City|Little Red Dot|Sin-ka-po|Singapore City|Singapour|Singapur|Singapura|Sinkapoure|Syonan-to|Sîn-kâ-po|Temasek|Tumasik|cinkappur|prathes singkhpor|shingaporu|sigapura|sing-gapol|sing-gapoleu|singapura|singkh por|sngapwr|snghafwrt|syngpwr|xin jia po|xing jia po|Σιγκαπούρη|Сингапур|Сінгапур|סינגפור|سنغافورة|سنگاپور|सिंगापुर|सिंगापूर|ਸਿੰਗਾਪੁਰ|சிங்கப்பூர்|ประเทศสิงคโปร์|สิงค์โปร|ປະເທດສງກະໂປ|ປະເທດສິງກະໂປ|စငကာပနငင|စင်ကာပူနိုင်ငံ|សងហបរ|សិង្ហបុរី|シンガポール|新加坡|星架坡|싱가포르|싱가폴
5638	Asia/Singapore	Singapore|新加坡|Singapura|சிங்கப்பூர்
5638	Australia/Sydney	Sydney|Sanctus Dionysius|Sedniejos|Sek-na|Sidnef|Sidnei|Sidnej|Sidneja|Sidnejo|Sidnejus|Sidney|Sidneý|Sidni|Sidnéy|Sidnėjus|Sit-ni|Sit-nì|Syd|Sydneium|Sydney City|Sék-nà̤|Sídney|Sîdney|Sėdniejos|citni|shidoni|sidani|sideuni|sidnei|sidni|sidniy|sydny|sډny|xi ni|xue li|Σίδνεϋ|Сиднеи|Сидней|Сиднеј|Сидни|Сідней|Сідні|Սիդնեյ|סידני|سيدنى|سيدني|سڈنی|سډني|سیدنی|ܣܝܕܢܝ|सिडनी|सिड्नी|सिद्नी|সিডনি|ਸਿਡਨੀ|સીડની|சிட்னி|సిడ్నీ|ಸಿಡ್ನಿ|സിഡ്നി|සිඩ්නි|ซิดนีย์|སིད་ནེ།|ဆစ်ဒနီမြို့|სიდნეი|ሲድኒ|ស៊ីដនីយ៏|シドニー|悉尼|雪梨|시드니
564	America/Denver	Albuquerque
564	Asia/Kolkata	Bokāro
564	Asia/Yekaterinburg	Orenburg
564	Europe/Berlin	Dresden
56439	America/Los_Angeles|America/Vancouver|America/Tijuana	PDT
56439	America/Los_Angeles|America/Vancouver|America/Tijuana	PT
56439	America/Los_Angeles|America/Vancouver|America/Tijuana	Pacific Daylight Time
56439	America/Los_Angeles|America/Vancouver|America/Tijuana	Pacific Standard Time
56439	America/Los_Angeles|America/Vancouver|America/Tijuana	Pacific Time
565	Africa/Khartoum	Nyala
568	Africa/Casablanca	Meknes
568	America/Santiago	Puente Alto
568	America/Vancouver	Surrey
568	Asia/Kuala_Lumpur	Kota Bharu
568	Europe/London	Manchester
5681	Asia/Shanghai	Pudong|P'u-tung|Pho GJong|Phố Đông|Pootung|Pudun|P’u-tung|pu dong|pu dong xin qu|shang hai pu dong|Пудун|上海浦东|浦东|浦东新区|浦東新区
569	America/Toronto	Hamilton
569	Asia/Amman	Irbid
570	Africa/Nairobi	Nakuru
571	America/New_York	South Boston
5718	America/New_York	Ohio
572	Asia/Urumqi	Shihezi
573	Europe/Istanbul	Umraniye
574	America/Mexico_City	Tlalpan
574	Asia/Kabul	Herāt
574	Asia/Karachi	Gujrat
574	Asia/Tomsk	Tomsk
575	America/Paramaribo	Suriname
575	Asia/Kuala_Lumpur	Iskandar Puteri
575	Asia/Manila	Calamba
576	Africa/Cairo	Tanta
576	Asia/Kolkata	Jammu
576	Europe/Istanbul	Bahçelievler
577	Asia/Tehran	Kerman
577	Asia/Tehran	Orūmīyeh
57779	Africa/Johannesburg	South Africa
57802	Europe/London	United Kingdom Time
57873	Europe/London|Europe/Jersey|Europe/Isle_of_Man|Europe/Guernsey	BST
57873	Europe/London|Europe/Jersey|Europe/Isle_of_Man|Europe/Guernsey	British Summer Time
57873	Europe/London|Europe/Jersey|Europe/Isle_of_Man|Europe/Guernsey	British Time
579	Asia/Ho_Chi_Minh	Nha Trang
579	Asia/Kuala_Lumpur	Malacca
579	Asia/Tokyo	Hachiōji
5797	Europe/Copenhagen	Denmark|Danmark
58	Pacific/Majuro	Marshall Islands
580	America/Argentina/Catamarca	Argentina (Catamarca) Time
580	Europe/Rome	Genoa
5807	Australia/Brisbane	Australia (Brisbane) Time
5807	Australia/Brisbane	Queensland
581	America/Bogota	Bucaramanga
581	America/Sao_Paulo	Londrina
581	Asia/Jakarta	Cimahi
583	America/Jamaica	New Kingston
583	Asia/Kuala_Lumpur	Pelentong
584	Asia/Tokyo	Itabashi
585	America/New_York	Baltimore
5850	Asia/Ashgabat	Turkmenistan|Türkmenistan
588	Asia/Ho_Chi_Minh	Thuận An
588	Asia/Tokyo	Suginami
588	Europe/Berlin	Dortmund
588	Pacific/Port_Moresby	Papua New Guinea (Port Moresby) Time
588	Pacific/Port_Moresby	Papua New Guinea Time
589	America/Matamoros	Reynosa
589	Asia/Shanghai	Zhangzhou
591	Asia/Karachi	Shekhupura
591	Asia/Shanghai	Yingkou
5913	Asia/Kathmandu	Nepal Time
592	Africa/Cairo	Al Maḩallah al Kubrá
592	Europe/Madrid	Málaga
5926	Europe/Prague	Czechia Time
593	America/Argentina/Buenos_Aires	Mar del Plata
593	Europe/Berlin	Essen
594	Asia/Aden	Mukalla
594	Asia/Tehran	Rasht
595	Africa/Luanda	Huambo
595	Asia/Samarkand	Samarkand
595	Asia/Seoul	Anyang-si
595	Asia/Shanghai	Mengzi
595	Asia/Tokyo	Kagoshima
596	Europe/Moscow	Makhachkala
597	Africa/Mogadishu	Borama
597	Asia/Dhaka	Pallabi
597	Asia/Shanghai	Luancheng
598	Asia/Aqtobe	Kazakhstan (Aqtobe) Time
6	America/Miquelon	PMDT
6	America/Miquelon	PMST
6	America/Miquelon	PMT
6	America/Miquelon	Saint-Pierre-et-Miquelon Daylight Time
6	America/Miquelon	Saint-Pierre-et-Miquelon Standard Time
6	America/Miquelon	Saint-Pierre-et-Miquelon Time
6	America/Miquelon	St Pierre & Miquelon Daylight Time
6	America/Miquelon	St Pierre & Miquelon Standard Time
6	America/Miquelon	St Pierre & Miquelon Time
6	America/Miquelon	St Pierre and Miquelon Time
6	America/Miquelon	St. Pierre & Miquelon Daylight Time
6	America/Miquelon	St. Pierre & Miquelon Standard Time
6	America/Miquelon	St. Pierre & Miquelon Time
6	Pacific/Funafuti	Tuvalu Time
6	Pacific/Pohnpei	Micronesia (Pohnpei) Time
6	Pacific/Pohnpei	Pohnpei Time
600	Africa/Luanda	Lubango
600	Asia/Kathmandu	Pokhara
600	Asia/Kolkata	Jamnagar
600	Asia/Shanghai	Shuangyashan
601	Asia/Karachi	Islamabad
601	Asia/Kolkata	Sāngli
602	Asia/Shanghai	Sanming
60277	Asia/Seoul|Asia/Pyongyang	KST
60277	Asia/Seoul|Asia/Pyongyang	Korean Daylight Time
60277	Asia/Seoul|Asia/Pyongyang	Korean Standard Time
60277	Asia/Seoul|Asia/Pyongyang	Korean Summer Time
60277	Asia/Seoul|Asia/Pyongyang	Korean Time
603	Europe/Kyiv	Kryvyy Rih
604	America/Merida	Tuxtla
604	Asia/Shanghai	Jinzhou
604	Asia/Vladivostok	Vladivostok
60431	Europe/Rome	Italy|Italia
605	Africa/Johannesburg	Benoni
605	Asia/Kolkata	Bhavnagar
605	Asia/Riyadh	Ha'il
606	Asia/Karachi	Jhang Sadr
607	Asia/Kuala_Lumpur	Bukit Rahman Putra
607	Asia/Tokyo	Kawaguchi
607	Europe/Luxembourg	Luxembourg|Lëtzebuerg|Luxemburg
608	Europe/Moscow	Yaroslavl
608	Europe/Stockholm	Gothenburg
609	America/Lima	Chiclayo
609	Asia/Kolkata	Borivli
60984	Africa/Lubumbashi|Africa/Khartoum|Africa/Maputo|Africa/Lusaka|Africa/Harare|Africa/Blantyre|Africa/Kigali|Africa/Juba|Africa/Gaborone|Africa/Bujumbura|Africa/Windhoek	CAT
60984	Africa/Lubumbashi|Africa/Khartoum|Africa/Maputo|Africa/Lusaka|Africa/Harare|Africa/Blantyre|Africa/Kigali|Africa/Juba|Africa/Gaborone|Africa/Bujumbura|Africa/Windhoek	Central Africa Time
610	Asia/Kolkata	Cuttack
6105	Africa/Tripoli	Libya Time
6105	Europe/Minsk	Belarus Time
6115	Indian/Antananarivo	Madagascar Time
612	Asia/Shanghai	Ya'an
612	Europe/Berlin	Stuttgart
6125	Africa/Ouagadougou	Burkina Faso Time
614	America/Mexico_City	Coyoacán
615	Asia/Manila	Las Piñas
615	Asia/Shanghai	Chizhou
6165	Africa/Mogadishu	Somalia Time
617	Africa/Dar_es_Salaam	Arusha
618	America/Cuiaba	Cuiabá
618	America/Guatemala	Villa Nueva
618	Asia/Shanghai	Suizhou
618	Asia/Vladivostok	Khabarovsk
618	Europe/Berlin	Düsseldorf
619	America/Bahia	Feira de Santana
619	Asia/Shanghai	Jiaozhou
62	America/Coyhaique	Chile (Coyhaique) Time
6209	Africa/Asmara	Eritrea|ኤርትራ|إريتريا
621	Africa/Cairo	Al Mansurah
621	Asia/Tehran	Kermanshah
622	Europe/Podgorica	Montenegro|Crna Gora
623	Asia/Irkutsk	Irkutsk
623	Asia/Seoul	Ansan-si
624	America/Kentucky/Louisville	Louisville
6241	America/New_York	Massachusetts
625	Asia/Shanghai	Panshan
626	Africa/Djibouti	Djibouti
626	Europe/London	Glasgow
626	Europe/Ulyanovsk	Ulyanovsk
627	Africa/Lusaka	Ndola
627	America/Sao_Paulo	Contagem
627	Asia/Kolkata	Bhilai
62717	Europe/Berlin	Germany (Berlin) Time
6286	Europe/Athens	Greece Time
63	Atlantic/Bermuda	Bermuda
630	America/Lima	Piura
631	Asia/Macau	Macao|Macao SAR China|中國澳門特別行政區|Macau, RAE da China
631	Asia/Shanghai	Dandong
6315	Asia/Bishkek	Kyrgyzstan|Кыргызстан|Киргизия
632	Asia/Barnaul	Barnaul
632	Asia/Shanghai	Jingmen
6321	Africa/Abidjan	Abidjan|Abican|Abidzan|Abidzana|Abidzanas|Abidzans|Abidzhan|Abidzhan shaary|Abidżan|Abidžan|Abidžana|Abidžanas|Abidžans|Abigano|Abijan|Abiyan|Abiyán|Abizhan khot|Abiĝano|Ampitzan|a bi rang|a bi ren|abdjan|abidajana|abijan|abijana|abijang|abijani|abydjan|abyjan|xabi can|ʼbydgʼn|ʿebijani|Αμπιτζάν|Абиджан|Абиджан шаары|Абижан хот|Абиџан|Абіджан|Աբիջան|אבידגאן|אבידזשאן|آبدجان|آبیجان|أبيدجان|ابیجان|अबिदजान|आबिजान|আবিজান|ਅਬੀਜਾਨ|അബിജാൻ|อาบีจาน|აბიჯანი|አቢጃን|アビジャン|阿必仁|阿比让|아비장
633	America/Chicago	Memphis
633	Asia/Kolkata	Kochi
634	Africa/Lubumbashi	Tshikapa
634	Asia/Dhaka	Comilla
634	Asia/Karachi	Chunian
634	Asia/Shanghai	Hebi
635	Africa/Lubumbashi	Likasi
635	Asia/Jakarta	Jambi City
635	Europe/Chisinau	Chisinau
6357	Asia/Kolkata	Ahmedabad|Achmentampant|Ahmadabad|Ahmadabadas|Ahmadabado|Ahmadobod|Ahmadábád|Ahmadābād|Akhmadabad|Akhmadabad shaary|Akhmedabad|Amadavad|Amdavada|Amdāvāda|Amedabato|Amedebatum|Exmetabad|a mei da ba de|a wa|afumadabado|aham'madabad|ahamadabad|ahamadabada|ahamedabada|ahimadabada|ahmadabad|ahmadabadi|ahmd abad|ahmdabad|ahmdabad - hyndystan|ai ha mai da ba de|ai ha mai de bao|akamatapat|amadabada|amadabadeu|amadaraada|amadavada|xah mda bad|ya mei da ba de|Əhmədabad|Αχμενταμπάντ|Ахмадабад|Ахмадабад шаары|Ахмедабад|Аҳмадобод|Әхмәдабад|Әхмәтабад|Ահմադաբադ|אחמדאבאד|אכמעדאבאד|أحمد آباد|احمد آباد|احمدآباد|احمدآباد - هیندیستان|احمداباد|अमदाबाद|अमदावाद|अहमदाबाद|अहमदाबाद्|অমদাৱাদ|আহমেদাবাদ|ਅਹਿਮਦਾਬਾਦ|અમદાવાદ|ଅହମଦାବାଦ|அகமதாபாத்|అహ్మదాబాద్|ಅಹ್ಮದಾಬಾದ್|അഹമ്മദാബാദ്|අහ්මදාබාද්|อัห์มดาบาด|အမယ်ဒါဘတ်မြို့|აჰმადაბადი|አሕምድባድ|ᱚᱦᱢᱚᱫᱟᱵᱟᱫᱽ|アフマダーバード|亞美達巴德|艾哈迈德堡|艾哈迈达巴德|阿哇|阿美達巴德|아마다바드
636	America/Guayaquil	Cuenca
637	Asia/Kuwait	Al Aḩmadī
637	Asia/Shanghai	Chongming
6372	Europe/Lisbon	Portugal (Lisbon) Time
638	Asia/Seoul	Jeonju
6382	America/Vancouver|America/Dawson_Creek|America/Edmonton	British Columbia
639	Europe/Warsaw	Łódź
64	America/Cayman	Cayman Islands
640	Asia/Seoul	Hwaseong-si
640	Australia/Brisbane	Gold Coast
641	America/Chicago	New South Memphis
641	America/Los_Angeles	Las Vegas
642	Africa/Luanda	Hoji ya Henda
6420	America/El_Salvador	El Salvador
64223	Asia/Manila	Philippine Standard Time
64223	Asia/Manila	Philippine Summer Time
64223	Asia/Manila	Philippine Time
64223	Asia/Manila	Philippines Time
644	America/Recife	Jaboatão dos Guararapes
644	Asia/Kolkata	Bikaner
644	Asia/Tokyo	Honchō
644	Europe/Astrakhan	Russia (Astrakhan) Time
645	Africa/Lagos	Osogbo
645	America/Detroit	Detroit
6465	America/Managua	Nicaragua
647	America/Caracas	Maturín
647	Asia/Kolkata	Amravati
648	Asia/Colombo	Colombo
648	Europe/Rome	Palermo
648	Europe/Samara	Izhevsk
649	Asia/Macau	Macau
65	Europe/Guernsey	Guernsey
650	America/Mexico_City	Tlaquepaque
650	Europe/Berlin	Frankfurt am Main
652	Africa/Luanda	Calumbo
652	America/Los_Angeles	Portland
652	Asia/Kolkata	Jājmau
652	Pacific/Guadalcanal	Solomon Islands
653	America/Mexico_City	Tlalnepantla
653	America/New_York	Boston
6541	America/Phoenix	Arizona
655	Africa/Luanda	Golfe
655	America/Bogota	Soacha
655	Asia/Shanghai	Puyang
656	America/Toronto	Brampton
656	Asia/Shanghai	Suining
657	Asia/Kolkata	Puducherry
657	Asia/Makassar	Banjarmasin
658	America/Mexico_City	Acapulco de Juárez
658	Asia/Seoul	Cheonan
658	Europe/Helsinki	Helsinki
66098	Asia/Baghdad|Asia/Riyadh|Asia/Aden|Asia/Kuwait|Asia/Qatar|Asia/Bahrain	Arabian Daylight Time
66098	Asia/Baghdad|Asia/Riyadh|Asia/Aden|Asia/Kuwait|Asia/Qatar|Asia/Bahrain	Arabian Standard Time
66098	Asia/Baghdad|Asia/Riyadh|Asia/Aden|Asia/Kuwait|Asia/Qatar|Asia/Bahrain	Arabian Time
661	Asia/Shanghai	Rizhao
662	America/Sao_Paulo	Santo André
662	America/Vancouver	Vancouver
662	Asia/Shanghai	Leshan
663	Europe/Zagreb	Zagreb
664	America/Maceio	Aracaju
664	Europe/Athens	Athens
664	Europe/Kaliningrad	Russia (Kaliningrad) Time
66488	Europe/London	United Kingdom|UK|Britain|Great Britain
665	Africa/Harare	Bulawayo
665	Africa/Lusaka	Kitwe
665	Asia/Shanghai	Mudanjiang
667	Africa/Luanda	Camama
667	Asia/Riyadh	Tabuk
6678	Africa/Tripoli	Libya|ليبيا
6679	Africa/Conakry	Guinea Time
668	Africa/Cairo	Madīnat an Naşr
668	Asia/Shanghai	E’zhou
6683	Asia/Shanghai	Puxi|pu xi|浦西
669	Asia/Shanghai	Sanmenxia
66987	Europe/Paris	France
670	Africa/Lagos	Katsina
670	Asia/Kolkata	Guntur
670	Asia/Makassar	Denpasar
6711	Europe/Samara|Europe/Saratov|Europe/Ulyanovsk|Europe/Astrakhan	Samara Standard Time
6711	Europe/Samara|Europe/Saratov|Europe/Ulyanovsk|Europe/Astrakhan	Samara Summer Time
6711	Europe/Samara|Europe/Saratov|Europe/Ulyanovsk|Europe/Astrakhan	Samara Time
6715	Asia/Shanghai	Suzhou|So-chiu-chhi|Soochow|Soutsoou|So͘-chiu-chhī|Su-chou|Su-chu-su|Su-ciu|Su-cou|Su-čou|Suchjou|Suchzhou|Sudzhou|Sudzou|Sudžou|Sugouo|Sutsjou|Suzhou Shi|Suzhou i Jiangsu|Suĝoŭo|Szucsou|Sû-chû-sṳ|Sŭ-ciŭ|To Chau|Tô Châu|Wu-hsien|cuco|ssujeou si|su cow|su zhou|su zhou shi|sujho'u|suzu|swgwʼw|swjw|swzhw|swzhww|Σουτσόου|Суджоу|Сучжоу|Сучжоў|Суџоу|Сүжоу|Սուչժոու|סוגואו|سوجو|سوژو|سوژوو|سۇجۇ شەھىرى|सूझोऊ|ਸੂਜ਼ੂ|சுசோ|ซูโจว|苏州|苏州市|蘇州|蘇州市|쑤저우 시
672	Europe/Warsaw	Wrocław
673	America/Monterrey	Guadalupe
674	Asia/Kolkata	Gorakhpur
6747	America/Sao_Paulo	Rio de Janeiro|Ciutat de Rio de Janeiro|Rio|Rio De Janeiro|Rio d Janeiro|Rio de Janeiru|Rio de Janero|Rio de Janeyro|Rio de Janèro|Rio de Janêro|Rio de Zaneiras|Rio de Zaneiros|Rio de Zaneyro|Rio de Zhaneiro|Rio de Zhanejro|Rio de Žaneiras|Rio dé Janéyro|Rio dė Žaneiros|Rio nte Tzaneiro|Rio-de-Janejro|Rio-de-Janeyro|Rio-de-Zaneiro|Rio-de-Zanejro|Rio-de-Zaneyro|Rio-de-Zhanejro|Rio-de-janeiro|Rio-de-Ĵanejro|Rio-de-Žaneiro|Rio-de-Žaneýro|Riodezaneiro|Riodežaneiro|Riu de Janeiro|Riu de Janeiru|Riviethe de Janvyi|Riviéthe dé Janvyi|Rya-deh-Zhanehjra|Río de Janeiro|Sao Sebastiao do Rio de Janeiro|São Sebastião do Rio de Janeiro|Urbs Fluminensis|iriyo ti ceniro|li yue re nei lu|liudejaneilu|rath ri xode ca ne ro|ri xode ca ne ro|ri'o di janero|ri'o di jeneri'o|ri'o di jeniro|rio-de-zhaneiro|riodejaneiro|rios. dis. djaneiros|riyea di janirea|riyo di janairo|riyo di janero|riyo di jeneriyo|riyo di jenero|riyo di jyaneriyo|ryw dh znyyrw|ryw dw zhanyrw|ryw dwzhanyrw|ryw dy janyrw|Ρίο ντε Τζανέιρο|Рио де Жанеиро|Рио де Жанейро|Рио де Жанејро|Рио-де-Жанейро|Рыа-дэ-Жанэйра|Ріо де Жанейро|Ріо-де-Жанейро|Ռիո դե Ժանեյրո|ריא דע זשאנערא|ריו דה זניירו|ريو دى جانيرو|ريو دي جانيرو|ریو دو ژانیرو|ریو دوژانیرو|ریو دے جینیرو|ریو ڈی جینرو|ڕیۆ دێ ژانێرۆ|रियो डि जेनेरो|रियो दि जानेरो|रियो दि ज्यानेरियो|रियो दी जेनेरियो|রিও ডি জেনিরো|রিও দি জেনেরিও|ਰਿਓ ਡੀ ਜਨੇਰੋ|இரியோ டி செனீரோ|ರಿಯೋ ಡಿ ಜನೈರೊ|റിയോ ഡി ജനീറോ|รัฐรีโอเดจาเนโร|รีโอเดจาเนโร|རིའོ་ཌེ་ཇ་ནེའུ་རའོ།|ရီယို ဒီ ဂျီးနေးရိုးမြို့|რიო-დე-ჟანეირო|ሪዮ ዴ ጃኔይሮ|リオデジャネイロ|里約熱內盧|里约热内卢|리우데자네이루
678	America/Denver	El Paso
679	Africa/Porto-Novo	Cotonou
679	Asia/Dushanbe	Dushanbe
679	Asia/Nicosia	Cyprus (Nicosia) Time
679	Asia/Shanghai	Dezhou
680	Asia/Shanghai	Yuncheng
681	America/Chicago	Oklahoma City
682	Asia/Shanghai	Binzhou
683	Africa/Lagos	Agege
6848	Asia/Beirut	Lebanon|لبنان
685	Asia/Jakarta	Situbondo
686	Asia/Pontianak	Pontianak
686	Asia/Shanghai	Baise
686	Europe/Madrid	Sevilla
686	Europe/Madrid	Zaragoza
687	Africa/Maputo	Beira
687	Asia/Shanghai	Hongkou
687	Asia/Shanghai	Liaoyang
687	Asia/Yangon	Hlaingthaya
68794	Asia/Jakarta	Indonesia (Jakarta) Time
688	Asia/Riyadh	Ta’if
688	Asia/Shanghai	Changsha
688	Asia/Shanghai	Huangshi
689	America/Chicago	Nashville
689	America/New_York	Washington
689	Asia/Shanghai	Fuxin
6904	Asia/Aden	Yemen Time
692	Asia/Shanghai	Zhangjiakou
693	Africa/Lagos	Bauchi
693	Africa/Tunis	Tunis
693	Asia/Tokyo	Shizuoka
69342	Europe/Moscow	Russia (Moscow) Time
694	Asia/Shanghai	Changning
69428	Asia/Bangkok	Thailand|ไทย
695	Asia/Makassar	Balikpapan
695	Asia/Tokyo	Adachi
6956	America/Asuncion	Paraguay|Paraguai
6958	America/La_Paz	Bolivia Time
696	Europe/Sarajevo	Sarajevo
697	Asia/Tokyo	Edogawe
698	Africa/Casablanca	Agadir
698	America/Sao_Paulo	Ribeirão Preto
6982	Europe/Belgrade	Serbia|Srbija|Србија
699	Africa/Cairo	Suez
699	Asia/Shanghai	Changzhi
6993	Asia/Kolkata	Hyderabad|Bhaganagar|Haidarabadas|Haiderabad|Hajdarabad|Hajdarábád|Hajderabad|Hyderabad AP|Hyderābād|Khajdarabad|Khajderabad|hai de la ba|haidarabada|haidarabadu|haiderabado|haitarapat|hayadarabada ema. karporesana|hayadrabada|hydr abad|hydr abad dkn|hydrabad|Хайдарабад|Хајдерабад|حیدر آباد|حیدر آباد دکن|حیدرآباد|हैदराबाद|হায়দরাবাদ এম. কর্পোরেশন|হায়দ্রাবাদ|ஹைதராபாத்|హైదరాబాదు|ハイデラバード|海得拉巴
7	America/Miquelon	Saint Pierre and Miquelon|St. Pierre & Miquelon|Saint-Pierre-et-Miquelon
7	Atlantic/St_Helena	Saint Helena|St. Helena, Ascension & Tristan da Cunha
700	America/Santo_Domingo	Santo Domingo Este
700	Asia/Karachi	Battagram
700	Asia/Kolkata	Dhārāvi
7000	Europe/Sofia	Bulgaria|България
701	America/Santo_Domingo	Santo Domingo Oeste
701	Indian/Mauritius	Mauritius Standard Time
701	Indian/Mauritius	Mauritius Summer Time
701	Indian/Mauritius	Mauritius Time
702	Europe/Samara	Tolyatti
703	Asia/Manila	Paranaque City
704	Asia/Kolkata	Warangal
7050	Asia/Shanghai	Shenyang|Feng-t'ien|Feng-t’ien|Moukden|Mukden|Sen'gian'nk|Sen-jang|Senjana|Senjang|Senjangas|Senjango|Senyanq|Shehn'jan|Shehn'jan khot|Shen'jan|Shen-yang-hsien|Shen-yang-shih|Shengking|Shenjang|Shenyan|Shenyang Shi|Shunjan|Sim-iong-chhi|Sing-iong|Sjenyang|Swnjyangh|Sím-iông-chhī|Sīng-iòng|Tham Duong|Thẩm Dương|cenyan|chen yang|chen yang shi|san'yanga|sein hyang|sen'yan|sena'iyam|senayanga|seon-yang|seon-yang si|shen yang|shen yang shi|sheniyaniግ|shnyang|shnyangh|shyn yang|shynyang|sim-yang|Ŝenjango|Şenyanq|Šen-jang|Šenjangas|Šeņjana|Σενγιάνγκ|Шеньян|Шеньяң|Шенјанг|Шънян|Шэньян|Шэньян хот|שן-יאנג|شنيانغ|شنیانگ|شن‌یانگ|شین یانگ|شینیانگ|شېنياڭ شەھىرى|शेनयांग|षन्यांग|শেনইয়াং|ਸ਼ੇਨਯਾਂਗ|சென்யாங்|ഷെന്യാങ്|เสิ่นหยาง|ሼንያንግ|沈阳|沈阳市|瀋陽|瀋陽市|선양|선양 시|심양
7061	Asia/Vientiane	Laos|ລາວ
70614	Asia/Jakarta|Asia/Pontianak	WIB
70614	Asia/Jakarta|Asia/Pontianak	Western Indonesia Time
708	Asia/Kuala_Lumpur	Subang Jaya
709	Africa/Dar_es_Salaam	Zanzibar
709	America/Monterrey	Saltillo
709	Asia/Damascus	Latakia
71	America/Dominica	Dominica
710	Europe/Kyiv	Zaporizhzhya
7106	Europe/Stockholm	Sweden Time
713	Asia/Tashkent	Namangan
7153	Asia/Tehran	Tehran|Taekhran|Tahran|Techerane|Teera|Teerao|Teerã|Teerão|Tegeran|Teheran|Teherana|Teheranas|Teherano|Teherán|Teherāna|Tehrano|Tekheran|Téhéran|de hei lan|teharan|teharana|tehelan|teheran|tehran|teirani|thran|thrn|thrwn|tihran|Τεχεράνη|Тæхран|Тегеран|Техеран|Теҳрон|Թեհրան|טהראן|טהרן|تهران|تهرون|تِهران|تہران|طهران|ܛܗܪܐܢ|तेहरान|তেহরান|தெஹ்ரான்|เตหะราน|ཏེ་ཧི་རན\u200b།|თეირანი|ቴህራን|テヘラン|德黑兰|德黑蘭|테헤란
717	America/Toronto	Mississauga
717	Europe/Kyiv	Lviv
7172	Asia/Shanghai	Qingdao|Cching-tao|Ch'ing-tao|Ch'ing-tao-shih|Chheng-to-chhi|Chheng-tó-chhī|Chindao|Ching-do|Chĭng-dō̤|Ch’ing-tao|Ch’ing-tao-shih|Cindao|Cingdao|Cjindao|Csingtao|Qingdao Shi|Sindao|Thanh GJao|Thanh Đảo|Tsin'nktao|Tsingtao|Tsingtau|ching tea|chingdao si|chngڈaw|chyngdaw|chyng‌dayw|cingada'o|kigada'o|kuyintavo|qing dao|qing dao shi|tshynghdaw|zyngdʼw|Čching-tao|Čingdao|Τσινγκτάο|Ћингдао|Циндао|Ціндао|Чиндао|Чиңдау|Ցինդաո|צינגדאו|تشينغداو|چنگڈاؤ|چىڭداۋ شەھىرى|چینگداؤ|چینگ‌دائو|चिंगदाओ|ਕਿੰਗਦਾਓ|குயிங்தவோ|ชิงเต่า|ချင်းတောင်မြို့|青岛|青岛市|青島|青島市|칭다오 시
720	Asia/Tokyo	Sagamihara
7202	Asia/Shanghai	Wuzhong|Uchzhunpu|Wu-chung|Wu-chung-p'u|Wu-chung-pao|Wu-chung-p’u|Wu-chung-shih|Wuzhong Xian|Wuzhong Zhen|wu zhong|wu zhong shi|wu zhong zhen|吴忠|吴忠市|吴忠镇
721	Asia/Kolkata	Morādābād
721	Asia/Shanghai	Zhumadian
7216	Asia/Baghdad	Baghdad|Bagda|Bagdad|Bagdadas|Bagdado|Bagdat|Bagdate|Bagdatum|Bagdod|Bagdá|Bagdád|Baghdād|Bağdad|Bağdat|Beghdad|Bexda|Lungsod ng Baghdad|ba ge da|bagadada|bageudadeu|bagudado|bghdad|bەghdad|paktat|Βαγδάτη|Багдад|Бағдод|Բաղդադ|בגדאד|بغداد|بەغداد|ܒܓܕܐܕ|बगदाद|বাগদাদ|பக்தாத்|པ་ག་ཏ|ባግዳድ|バグダード|巴格达|巴格達|바그다드
722	America/Mexico_City	Aguascalientes
722	America/Monterrey	San Luis Potosí
722	Asia/Manila	General Santos
724	Asia/Tokyo	Okayama
725	Africa/Johannesburg	Evaton
725	Asia/Karachi	Muzaffarābād
725	Asia/Manila	Valenzuela
725	Asia/Tokyo	Aihara
726	America/Mexico_City	Álvaro Obregón
727	Africa/Luanda	Maianga
727	America/Sao_Paulo	São José dos Campos
728	Africa/Luanda	Kikolo
728	America/Sao_Paulo	Osasco
729	America/Denver	Denver
7293	Africa/Tunis	Tunisia Time
730	Africa/Lagos	Akure
731	Asia/Shanghai	Yangquan
733763	Asia/Shanghai	China (Shanghai) Time
734	Asia/Aden	Al Ḩudaydah
734999	Asia/Shanghai|Asia/Macau	China Daylight Time
734999	Asia/Shanghai|Asia/Macau	China Standard Time
734999	Asia/Shanghai|Asia/Macau	China Summer Time
734999	Asia/Shanghai|Asia/Macau	China Time
735	Africa/Lagos	Abeokuta
735	America/Monterrey	Torreón
735	Asia/Jakarta	Serang
735	Asia/Shanghai	Deyang
73515	Europe/Moscow|Europe/Volgograd|Europe/Simferopol|Europe/Kirov	MSK
7356	America/Belem	Brazil (Belém) Time
736	Africa/Lagos	Oyo
738	Asia/Tokyo	Kumamoto
739	Africa/Maseru	Lesotho Time
739	Asia/Shanghai	Shizuishan
7396	Asia/Hong_Kong	Hong Kong|Chon'nk Kon'nk|Gankong|Gon Kong|Gonkong|Heung Gong|Hiong-geng|Hiŏng-gē̤ng|Hongkong|Honkong|Honkongo|Hồng Kông|Khongkong|Khonkong|Victoria|Xianggang|ankan|hamga kamga|hanakana|hang kang|hang kang nagaram|hangakanga|hang‌kang|hankam|heankean|hng kng|hon'ga kon'ga|hong-kʼongi|hongakonga|hongkong|honkongu|hwng kwng|hwng qwng|hwngh kwngh|hwnj kwnj|hxngkng|hʼng qʼng|shyanggang|xiang gang|Χονγκ Κονγκ|Ганконг|Гонконг|Хонгконг|Хонконг|Һoң Koң|Һоң Коң|Հոնկոնգ|האנג קאנג|הונג קונג|شياڭگاڭ|هانگ کانگ|هنگ کنگ|هونج كونج|هونغ كونغ|هونگ کونگ|ھwng kwng|ھونگ کونگ|ھۆng kۆng|ھۆنگ کۆنگ|ہang kang|ہانگ کانگ|ހޮންކޮންގު|हङकङ|हाँग काँग|हांगकांग|हांग् कांग् नगरम्|हॉन्ग कॉन्ग|হংকং|ਹਾਂਗਕਾਂਗ|હોંગકોંગ|ହଂକଂ|ஆங்காங்|హాంగ్‌కాంగ్|ಹಾಂಗ್ ಕಾಂಗ್|ഹോങ്കോങ്|හොංකොං|ฮ่องกง|ཧང་ཀང་།|ཧོང་ཀོང་།|ဟောငကောင|ဟောင်ကောင်|ჰონგ-კონგი|ሆንግ ኮንግ|ហងកង|ហុងកុង|香港|홍콩
7396	Asia/Hong_Kong	Hong Kong|Hong Kong SAR China|中國香港特別行政區
740	Asia/Kuala_Lumpur	Shah Alam
740	Europe/Istanbul	Bağcılar
741	Asia/Manila	Cagayan de Oro
741	Asia/Shanghai	Ma’anshan
741	Europe/Amsterdam	Amsterdam
742	Europe/Riga	Riga
743	America/Mexico_City	Morelia
743	America/Sao_Paulo	São Bernardo do Campo
743	Asia/Shanghai	Hegang
745	Asia/Kolkata	Bareilly
745	Asia/Riyadh	Buraydah
7452	Asia/Tashkent	Uzbekistan (Tashkent) Time
7457	Asia/Shanghai	Chongqing|Cchung-cching|Ch'ung-ch'ing|Ch'ung-ch'ing-shih|Chongking|Chongqing (Chongqing Shi)|Chongqing - zhong qing|Chongqing Shi|Chuncin|Chungking|Ch’ung-ch’ing|Ch’ung-ch’ing-shih|Congcing|Congcingas|Congcingo|Csungking|Cuncjina|Cunkinq|Pa|Pa-hsien|Trung Khanh|Trùng Khánh|Tshung-khin|Tshùng-khin|Tsjoengking|Yu-chou|Yuzhou|Yü-chou|cankim|caungakiga|ceancin|chng ching|chungching si|chwng kng|chwng kyng|chwngchng|congachinga|congkinga|coniግciniግ|conkin|tshwnghtshyngh|z'wngz'yng|zhong qing|zhong qing shi|Çongçing|Çunkinq|Ĉongĉingo|Čchung-čching|Čongčing|Čongčingas|Čuncjina|Чунгкинг|Чунцин|Чунцін|צ'ונגצ'ינג|تشونغتشينغ|چونگ کنگ|چونگ کینگ|چونگچنگ|چونگ‌کینگ|چۇڭچىڭ شەھىرى|चोंगछिंग|चोंग्किंग|চংকিং|ਚੌਂਗਕਿੰਗ|சோங்கிங்|ചോങ്ചിങ്|ฉงชิ่ง|ཁྲུང་ཆིན་གྲོང་ཁྱེར།|ቾንግቺንግ|重庆|重庆市|重慶|重慶市|충칭 시
747	Asia/Tashkent	Andijon
748	Asia/Tokyo	Ōta
749	America/Winnipeg	Winnipeg
750	Europe/Istanbul	Malatya
75225	Africa/Lagos	Nigeria Time
753	Asia/Kolkata	Alīgarh
753	Asia/Shanghai	Shaoyang
754	Asia/Thimphu	Bhutan|འབྲུག
757	Africa/Tripoli	Benghazi
759	Asia/Kuala_Lumpur	Ipoh
759	Asia/Shanghai	Qinhuangdao
761	Asia/Shanghai	Wuzhou
762	Africa/Asmara	Eritrea Time
762	America/Sao_Paulo	Sorocaba
763	Asia/Dhaka	Rajshahi
763	Asia/Karachi	Dera Ismail Khan
765	Africa/Dar_es_Salaam	Dodoma
765	Asia/Shanghai	Anshun
7650	Africa/Freetown	Sierra Leone
767	Europe/Istanbul	Erzurum
7673	Africa/Bamako	Mali Time
7674	America/Bogota	Bogotá|Bagata|Bogot|Bogota|Bogoto|Bogotà|Boqota|Buoguota|Bógóta|Mponkota|Santa-Fe-de-Bogota|Santafe de Bogota|Santafe de Bogotá|Santafé de Bogotá|Wukuta|beageatta|bo ge da|bogota|bokota|bwghwta|bwgwta|bwgwth|bwjwta|pokotta|Μπογκοτά|Багата|Богота|Боґота|Санта-Фе-де-Богота|Բոգոտա|באגאטא|בוגוטה|بوجوتا|بوغوتا|بوگوتا|بگوٹا|بۆگۆتا|बोगोटा|बोगोता|বোগোতা|ਬੋਗੋਤਾ|ବୋଗୋଟା|பொகோட்டா|ಬೊಗೋಟ|ബൊഗോട്ട|โบโกตา|པོ་གོ་ཏ|ဘိုဂိုတာမြို့|ბოგოტა|ቦጎታ|ទីក្រុងបូកូតា|ボゴタ|波哥大|보고타
768	Asia/Yekaterinburg	Tyumen
769	Africa/Bujumbura	Bujumbura
77	Europe/Andorra	Andorra
770	Africa/Maputo	Nampula
770	Asia/Jakarta	Tasikmalaya
770	Asia/Shanghai	Shangyu
77066	Europe/Istanbul	Türkiye Standard Time
77066	Europe/Istanbul	Türkiye Summer Time
77066	Europe/Istanbul	Türkiye Time
771	Asia/Aden	Ibb
7737	America/Lima	Lima|Lim|Limae|Limaq|Lime|Limma|Limo|Lioma|Lungsod ng Lima|Lìmma|Líma|Líoma|Lîma|li ma|lima|lyma|lymh|rima|Λίμα|Лимæ|Лима|Лиме|Ліма|Լիմա|לימא|לימה|لىما|ليما|لیما|लिमा|लीमा|লিমা|ਲੀਮਾ|ଲିମା|லிமா|ലിമ|ลิมา|ལི་མ།|ლიმა|ሊማ|リマ|利馬|리마
774	Asia/Shanghai	Xuancheng
775	Asia/Damascus	Homs
776	Indian/Reunion	Reunion|Réunion|La Réunion
777	America/Bogota	Cúcuta
779	America/Guyana	Guyana
780	Africa/Cairo	Port Said
780	America/Los_Angeles	Seattle
782	Asia/Shanghai	Chuzhou
782	Europe/Kirov	Russia (Kirov) Time
783	Asia/Tomsk	Russia (Tomsk) Time
787	America/Rio_Branco	Brazil (Rio Branco) Time
787	Asia/Shanghai	Panzhihua
787	Asia/Shanghai	Zhaotong
7871	Asia/Taipei	Taipei|GJai Bac|Kota Taipei|Pan Kiao|Pan-ch'iao|Pan-ch'iao-chen|Pan-ch'iao-chieh|Pan-ch’iao|Pan-ch’iao-chen|Pan-ch’iao-chieh|T'ai-pei|T'ai-pei Shih|T'ai-pei-hsien|Taibei Shi|Taibei Shih|Taibejus|Taibėjus|Taipe|Taipeh|Taipeia|Taipeium|Taipejus|Taipé|Taipéi|Taipėjus|Tajbehj|Tajbej|Tajpej|Tajpeo|Tayipeh|Tayipèh|Taypey|Tchaj-pej|Tʻaypey|T’ai-pei|T’ai-pei Shih|T’ai-pei-hsien|ta'ipe|ta'ipe'i|tai bei|tai bei shi|taibei|taibei si|taipei|taippei|taybyh|thipe|Đài Bắc|Ταϊπέι|Тайбей|Тайбэй|Тайпей|Тајпеј|Թայպեյ|טאיפי|טאיפיי|تايبيه|تەيبېي|ताइपे|টাইপেই|ไทเป|ཐའེ་པེ|ታይፔ|台北|台北市|臺北市|타이베이|타이베이 시|타이뻬이|타이페이
788	America/Argentina/Tucuman	Argentina (Tucumán) Time
788	Asia/Kolkata	Thiruvananthapuram
7889	Africa/Lome	Togo
790	Africa/Lubumbashi	Kolwezi
790	Asia/Bangkok	Vinh
7901	Asia/Jerusalem	IDT
7901	Asia/Jerusalem	Israel Daylight Time
7901	Asia/Jerusalem	Israel Standard Time
7901	Asia/Jerusalem	Israel Time
791	Asia/Tokyo	Hamamatsu
792	Asia/Amman	Zarqa
792	Europe/Istanbul	Küçükçekmece
792	Europe/Istanbul	Çankaya
79621	Europe/Moscow|Europe/Minsk|Europe/Volgograd|Europe/Simferopol|Europe/Kirov	Moscow Standard Time
79621	Europe/Moscow|Europe/Minsk|Europe/Volgograd|Europe/Simferopol|Europe/Kirov	Moscow Summer Time
79621	Europe/Moscow|Europe/Minsk|Europe/Volgograd|Europe/Simferopol|Europe/Kirov	Moscow Time
797	Asia/Muscat	Muscat
797	Asia/Tokyo	Niigata
798	Asia/Shanghai	Xingtai
8	America/St_Barthelemy	Saint Barthelemy|St. Barthélemy|Saint-Barthélemy
800	Asia/Kolkata	Narela
801	America/Tegucigalpa	San Pedro Sula
802	Africa/Freetown	Freetown
803	Africa/Algiers	Oran
804	Asia/Shanghai	Anqing
804	Indian/Reunion	Réunion Time
8053	Asia/Bangkok	Hanoi|Anoi|Anoy|Anòy|Ganoj|Ha Noi|Ha Nui|Hanoj|Hanoja|Hanojo|Hanojus|Hanoy|Hanoí|Hanoï|Hanòi|Hanói|Ho-nui-su|Hà Nội|Hò-nui-sṳ|Ke Cho|Kecho|Keicho|Kescio|Kesciò|Khanoj|Kẻ Chợ|Thang Long|Thăng Long|hano'i|hanoi|hanoy|hanwy|hanxy|he nei|he nei shi|hyanaya|khanwy|Ανόι|Ганой|Ханой|Ханој|Հանոյ|האנוי|خانوي|هانوى|هانوي|هانوی|ھانۆی|ہنوئی|हनोई|হ্যানয়|ਹਨੋਈ|ହାନୋଇ|ஹனோய்|ಹಾನೊಯ್|හැනෝයි|ฮานอย|ཧེ་ནོ།|ဟနွိုင်းမြို့|ჰანოი|ሀኖይ|ទីក្រុងហានូយ|Ḥanoi|ハノイ|河內|河內市|하노이
807	Asia/Kuala_Lumpur	Petaling Jaya
808	America/Mazatlan	Culiacán
809	Asia/Kolkata	Bhayandar
81	Pacific/Tahiti	French Polynesia (Tahiti) Time
81	Pacific/Tahiti	Tahiti Time
81123	Africa/Dar_es_Salaam|Africa/Addis_Ababa|Africa/Nairobi|Africa/Kampala|Africa/Mogadishu|Indian/Antananarivo|Africa/Djibouti|Africa/Asmara|Indian/Mayotte|Indian/Comoro	EAT
81123	Africa/Dar_es_Salaam|Africa/Addis_Ababa|Africa/Nairobi|Africa/Kampala|Africa/Mogadishu|Indian/Antananarivo|Africa/Djibouti|Africa/Asmara|Indian/Mayotte|Indian/Comoro	East Africa Time
812	Africa/Bangui	Bangui
812	America/Hermosillo	Hermosillo
814	Europe/Ulyanovsk	Russia (Ulyanovsk) Time
815	America/Araguaina	Brazil (Araguaína) Time
815	America/Caracas	Barcelona
815	Asia/Bahrain	Bahrain Time
816	Africa/Lubumbashi	Bukavu
816	Europe/Warsaw	Kraków
817	America/Fortaleza	João Pessoa
818	America/Sao_Paulo	Duque de Caxias
81800	Asia/Tehran	Iran|ایران
822	Asia/Shanghai	Chenzhou
822	Asia/Shanghai	Jinshan
82319	Europe/Istanbul	Turkey|Türkiye
824	Europe/Madrid	Valencia
826	Asia/Tokyo	Sakai
8260	Africa/Juba	South Sudan
827	America/Los_Angeles	San Francisco
82927	Europe/Berlin	Germany|Deutschland
831	Asia/Shanghai	Taicang
832	Africa/Abidjan	Bouaké
832	Indian/Comoro	Comoros|جزر القمر|Comores
833	Asia/Kuala_Lumpur	Kampung Baru Subang
8330	Africa/Douala	Cameroon Time
834	America/Mexico_City	Naucalpan de Juárez
836	Asia/Shanghai	Yibin
839	Africa/Johannesburg	Pietermaritzburg
839	Asia/Shanghai	Xinyu
84	Europe/Isle_of_Man	Isle of Man|Ellan Vannin
840	Asia/Shanghai	Zhabei
840	Asia/Vientiane	Vientiane
84068	Africa/Kinshasa|Africa/Lubumbashi	Democratic Republic of the Congo|Congo - Kinshasa|Congo-Kinshasa
841	America/La_Paz	Cochabamba
841	Asia/Tehran	Ahvaz
8422	Africa/Lusaka	Zambia Time
843	America/Sao_Paulo	Nova Iguaçu
843	Asia/Phnom_Penh	Takeo
844	Asia/Shanghai	Weihai
844	Asia/Ulaanbaatar	Ulan Bator
844	Europe/Saratov	Saratov
846	Africa/Libreville	Libreville
846	Asia/Dubai	Al Ain City
847	Europe/Rome	Turin
8495	Asia/Kolkata	Bengaluru|Ban'nkalor|Bangalor|Bangalore|Bangalore City|Bangalur|Bangaluri|Bangalúr|Bengalour|Bengaluras|Bengaluro|Bengalurus|Bengalúru|Bengalūras|Bengalūru|baeng-geollo|bagalaura|ban jia luo er|bang kha l xr|bang-galloleu|bangalaura|bangalora|bangalura|bangaroru|beng-gallulu|bengalora|bengaluru|benguluru|bnghalwr|bnglwr|bynglwr|penkalur|Μπανγκαλόρ|Бангалор|Бенгалуру|Бенґалуру|בנגלור|بنغالور|بنگلور|بینگلور|बंगलौर|बंगळूर|बेङ्गलूरु|बेङ्गलोर|बेङ्गळूरु|বাঙ্গালোর|বেঙ্গালুরু|ਬੰਗਲੌਰ|બેંગલોર|ବେଙ୍ଗାଳୁରୁ|பெங்களூர்|బెంగుళూరు|ಬೆಂಗಳೂರು|ബെംഗളൂരു|බැංගලෝර්|บังคาลอร์|ဘန်ဂလိုမြို့|ბენგალურუ|バンガロール|班加罗尔|班加羅爾|방갈로르|뱅걸로|벵갈루루
85	Africa/Ceuta	Spain (Ceuta) Time
850	America/Tegucigalpa	Tegucigalpa
850	Asia/Bangkok	Thanh Hóa
850	Asia/Seoul	Bucheon-si
851	Asia/Kolkata	Kanayannur
8516	Europe/Zurich	Switzerland|Schweiz|Schwiiz|Suisse|Svizzera
852	Asia/Seoul	Cheongju-si
853	Asia/Manila	Pasig City
854	Asia/Karachi	Arifwala
8540	Asia/Jakarta	Jakarta|Batavia|Big Durian|Cakarta|Cakʻartʻa|D'akarta|Daerah Khusus Ibukota Jakarta|Djakarta|Djogkarta|Dki Jakarta|Dzakarta|Dzhakarta|Dzhakartae|Dżakarta|Džakarta|Gakarto|Giacarta|Iacarta|Iacárta|Jacarta|Jakarte|Jakartè|Jayakarta|Jogkarta|Koningin van het Oosten|New York Van Java|Nga-ka-that Su-tu Thit-khi|Ngâ-kâ-tha̍t Sú-tû Thi̍t-khî|Sakata|Sunda Kelapa|Sundapura|Tzakarta|Xacarta|Xhakarta|Yajgyadaz|Yakarta|Zhakarta|ba da wei ya|batavuia|cakarta|g'qrth|jakaleuta|jakarata|jakarta|jakartta|jakaruta|jkarta|wu jiao wei|ya jia da|ye jia da|Ĝakarto|Τζακάρτα|Џакарта|Джакартæ|Джакарта|Дьакарта|Жакарта|Ճաքարթա|Ջակարտա|ג'קרטה|דזשאקארטא|جاكارتا|جاکارتا|جکارتا|جکارتہ|जकार्ता|জাকার্তা|ਜਕਾਰਤਾ|જાકાર્તા|ଜାକର୍ତା|ஜகார்த்தா|జకార్తా|ಜಕಾರ್ತ|ജക്കാർത്ത|จาการ์ตา|ཊ་ཁར་ཏ།|ဂျကာတာမြို့|ჯაკარტა|ጃካርታ|ចាការតា|ジャカルタ|バタヴィア|勿礁維|勿礁维|巴达威亚|耶加達|雅加达|雅加達|자카르타
858	Asia/Kuala_Lumpur	Johor Bahru
858	Asia/Shanghai	Guang’an
859	Asia/Shanghai	Wanxian
8598	Africa/Maputo	Mozambique Time
860	Asia/Kolkata	Rohini
8606	Pacific/Port_Moresby|Pacific/Bougainville	Papua New Guinea|Papua Niugini
865	Africa/Luanda	Viana
865	Asia/Makassar	Samarinda
865	Asia/Shanghai	Jiaozuo
8650	Asia/Kabul	Afghanistan Time
868	Asia/Kolkata	Jalandhar
868	Asia/Shanghai	Langfang
868	Europe/Amsterdam	Rotterdam
870	Asia/Shanghai	Ankang
871	America/Fortaleza	Teresina
872	Africa/Johannesburg	Soshanguve
8734	America/Recife	Brazil (Recife) Time
874	Asia/Kolkata	Bhiwandi
874	Asia/Shanghai	Puning
877	Europe/Paris	Marseille
878	Asia/Baghdad	Sulaymaniyah
8804	America/New_York	New York City|Aebura|Bandar Raya New York|Big Apple|Cathair Nua-Eabhrac|City of New York|Eabhraig Nuadh|Efrog Newydd|Evrek Nowydh|Ga-no-no|Kanon:no|Kanono|Kanón:no|Kota New York|Lungsod ng New York|N'ju-Jork|Nea Yorke|Nei Yarrick Schtadt|Neu Amsterdam|Neu Jorck|New Amsterdam|New Orange|New Yorc|New York|New York Stad|New York borg|New York kenti|New York-borg|New Yorke|New Yorku|Niujorkas|Niw Eorkʻ|Nju Jork|Njujork|Nouvelle Yorck|Nouvieau York|Nov-Jorko|Nova Amsterda|Nova Iorque|Nova York|Nova-York|Novjorko|Novum Eboracum|Nowy Jork|Nua-Eabhrac|Nueva York|Nujorka|Nuova York|Nyja Jorvik|Nyu York Shehiri|Nyu Yorkʻ|Nòva York|Nýja Jórvík|Thanh pho New York|The Big Apple|Thành phố New York|York Berri|manhattan|n'yuyorka|ni'u iyarka siti|niu yue|niu yue shi|niyuyark nakaram|nkhr niwyxrk|nyuyog|nyuyog si|nyuyoku|nyw ywrq|nywywrk|Ņujorka|Νέα Υόρκη|Њу Јорк|Њујорк|Нью-Ёрк|Нью-Йорк|Ню Йорк|Նիւ Եորք|Նյու Յորք|ניו יארק|ניו יורק|ניו־יאָרק|نيويورك|نیویارک شہر|نیویورک|न्यूयॉर्क|নিউ ইয়র্ক সিটি|நியூயார்க் நகரம்|นครนิวยอร์ก|ნიუ-იორკი|ニューヨーク|マンハッタン|紐約|紐約市|뉴욕|뉴욕 시
882	Africa/Luanda	Mulenvos
882	Asia/Shanghai	Qiqihar
882	Asia/Shanghai	Zhoushan
883	Pacific/Fiji	Fiji
8847	Europe/Vienna	Austria|Österreich
885	Asia/Kolkata	Bhubaneswar
886	Asia/Kolkata	Gurugram
887	America/Boise|America/Los_Angeles	Idaho
887	America/Indiana/Indianapolis	Indianapolis
88726	Asia/Karachi	PKT
88726	Asia/Karachi	Pakistan Standard Time
88726	Asia/Karachi	Pakistan Summer Time
88726	Asia/Karachi	Pakistan Time
888	America/Cancun	Cancún
8883	Asia/Jerusalem	Israel|ישראל|إسرائيل
889	Asia/Jakarta	Malang
8912	Australia/Sydney|Australia/Broken_Hill	New South Wales
893	Asia/Shanghai	Pingxiang
896	America/Fortaleza	Natal
8961	Europe/London	London|ILondon|Lakana|Landan|Landen|Ljondan|Llundain|Lodoni|Londain|Londan|Londar|Londe|Londen|Londin|Londinium|Londino|Londn|London osh|Londona|Londonas|Londoni|Londono|Londons|Londonu|Londra|Londres|Londrez|Londri|Londro|Londye|Londyn|Londýn|Lonn|Lonton|Lontoo|Lontra|Loundres|Luan GJon|Lun-tun|Lunden|Lundra|Lundun|Lundunir|Lundúnir|Lung-dung|Lunnainn|Lunnin|Lunnon|Luân Đôn|Lùn-tûn|Lùng-dŭng|Lûn-tun|Lākana|Lůndůn|Lọndọnu|Ranana|Rānana|ilantan|ladana|landan|landana|leondeon|lndn|london|londoni|lun dui|lun dun|lwndwn|lxndxn|rondon|Łondra|Λονδίνο|Лондан|Лондон|Лондон ош|Лондонъ|Лёндан|Լոնդոն|Լոնտոն|Լոնտրա|לאנדאן|לונדון|لأندأن|لندن|لوندون|لەندەن|ܠܘܢܕܘܢ|लंडन|लंदन|लण्डन|लन्डन्|लन्दन|লন্ডন|ਲੰਡਨ|લંડન|ଲଣ୍ଡନ|இலண்டன்|లండన్|ಲಂಡನ್|ലണ്ടൻ|ලන්ඩන්|ลอนดอน|ລອນດອນ|ལོན་ཊོན།|လန်ဒန်မြို့|ლონდონი|ለንደን|ᎫᎴ ᏗᏍᎪᏂᎯᏱ|ロンドン|伦敦|倫敦|런던
899	Asia/Shanghai	Zaozhuang
899	Europe/Moscow	Krasnodar
8998	America/Argentina/Cordoba	Argentina (Córdoba) Time
9	America/Montserrat	Montserrat
90	Europe/Jersey	Jersey
900	Asia/Baghdad	Abū Ghurayb
900	Asia/Bishkek	Bishkek
900	Asia/Tehran	Qom
901	Europe/Kyiv	Donetsk
902	Africa/Blantyre	Blantyre
902	Asia/Shanghai	Quzhou
902	Asia/Yakutsk	Russia (Yakutsk) Time
903	Asia/Karachi	Bahawalpur
9038	Europe/Brussels	Belgium Time
904	Africa/Bissau	Guinea-Bissau Time
904	Africa/Ouagadougou	Bobo-Dioulasso
904	America/Rio_Branco|America/Eirunepe	Acre Standard Time
904	America/Rio_Branco|America/Eirunepe	Acre Summer Time
904	America/Rio_Branco|America/Eirunepe	Acre Time
9042	Asia/Shanghai	Foshan|Fachan|Fak San|Fatshan|Fo Shan|Fo-san|Fo-shan-chen|Fo-shan-shih|Fo-šan|Fosan|Fosanas|Foshan City|Foshan'|Fosjan|Foŝan|Fošanas|Fu-shan-chen|Fuk Shan|Fut Shan|Fut-san-su|Fu̍t-sân-sṳ|Hotokeyama|Huk-sang|Hut-san-chhi|Hu̍t-san-chhī|Hŭk-săng|Namhoi|Nan-hai|Nanhai-hsien|Nanhoi|Nom Hoy|Phat Son|Phật Sơn|fo shan shi|fu shan|fu shan shi|fwshan|pocan|posan si|Φοσάν|Фошан|Фошань|فوشان|فۇشەن شەھىر|பொசன்|仏山市|佛山|佛山市|포산 시
905	Asia/Shanghai	Ziyang
9055	Asia/Almaty	Kazakhstan (Almaty) Time
906	America/Campo_Grande	Campo Grande
907	America/Winnipeg	Manitoba
908	Asia/Shanghai	Xiaogan
909	Europe/Rome	Naples
910	Africa/Lagos	Warri
910	Asia/Shanghai	Laibin
9100	Asia/Dushanbe	Tajikistan|Тоҷикистон
911	America/New_York	Charlotte
911	Asia/Karachi	Sialkot
913	America/New_York	Columbus
913	Asia/Manila	Antipolo
914	America/Bogota	Cartagena
914	Asia/Seoul	Seongnam-si
9141	America/Toronto	Quebec
917	America/Fortaleza	São Luís
917	Asia/Kolkata	Salem
92	Asia/Magadan	Russia (Magadan) Time
920	Asia/Kolkata	Mysuru
921	Europe/Istanbul	Eskişehir
9236	Asia/Shanghai	Hangzhou|Chan'nktsoou|Chang-cou|Chang-čou|Hancheum|Hanchow-fu|Hanczou|Handzou|Handžou|Hang|Hang Chau|Hang-chiu-chhi|Hang-chou|Hang-chou-shih|Hang-hsien|Hangchow|Hangcsou|Hangdzou|Hangdžou|Hanggouo|Hangtsjou|Hangzcouh|Hangzhou City|Hangzhou Shi|Hangĝoŭo|Hančžou|Hong-chu-su|Hong-ciu|Hàng Châu|Hâng-chiu-chhī|Hòng-chû-sṳ|Hòng-ciŭ|Khanchzhou|Khandzhou|Khangdzou|Khangzhou|Khanzhou|Xanchjou|Xangzhou|hang cow|hang zhou|hang zhou shi|hangacau|hangajho'u|hanghtshw|hangjeou|hangjeou si|hangju|hangzhw|haniግzoው|hanjha|hannaco|hyanjha'o|hʼnggwʼw|kancu|Χανγκτσόου|Хангџоу|Ханджоу|Ханжоу|Ханчжоу|האנגגואו|خاڭجۇ شەھىر|هانغتشو|هانگژو|ہang jw|ہانگ جو|ہانگژو|हांगचौ|हांगझोऊ|হ্যাংঝাও|ਹਾਂਙਚੋ|காங்சூ|ഹാങ്ഝൗ|หางโจว|ཧང་ཀྲོའུ།|ሃንግዞው|杭州|杭州市|항저우|항저우 시|항주
925	America/Chihuahua	Chihuahua
925	Asia/Yangon	Nay Pyi Taw
927	America/Halifax|America/Glace_Bay	Nova Scotia
927	Asia/Shanghai	Rui’an
9287	Asia/Krasnoyarsk|Asia/Novokuznetsk|Asia/Novosibirsk|Asia/Barnaul|Asia/Tomsk	Krasnoyarsk Standard Time
9287	Asia/Krasnoyarsk|Asia/Novokuznetsk|Asia/Novosibirsk|Asia/Barnaul|Asia/Tomsk	Krasnoyarsk Summer Time
9287	Asia/Krasnoyarsk|Asia/Novokuznetsk|Asia/Novosibirsk|Asia/Barnaul|Asia/Tomsk	Krasnoyarsk Time
928709	America/Chicago|America/Mexico_City|Asia/Shanghai|Asia/Taipei|America/Havana|America/Monterrey|America/Guatemala|America/Tegucigalpa|America/Merida|America/Managua|America/El_Salvador|America/Matamoros	CST
9304	Australia/Melbourne	Australia (Melbourne) Time
9304	Australia/Melbourne	Victoria
9314	Asia/Shanghai	Nanjing|Lâm-kiaⁿ-chhī|Nam Kinh|Nam-kin-su|Namkin|Nan'czin|Nan'zhin|Nan-ching|Nan-ching-shih|Nanchino|Nanchinum|Nandzing|Nandzjina|Nandžing|Nang-ging|Nanjing Shi|Nankijn|Nankin|Nankinas|Nanking|Nankingo|Nankín|Nanquim|Nanquin|Nanquín|Nantsin'nk|Nanzging|Naņdzjina|Nàm-kîn-sṳ|Nàng-gĭng|hnan cing|namgyeong|nan jing|nan jing shi|nanajiga|nanajim|nanajinga|nancin|nanijiniግ|nanjina|nanjing|nanjing si|nanjinga|nanjng|nanjyng|nanjyngh|nnjng|nʼngyng|Ναντσίνγκ|Нанкин|Нанкинг|Нанкін|Наньжин|Наньцзин|Нәнҗиң|Նանկին|נאנגינג|نانجنگ|نانجينغ|نانجینگ|ننجنگ|نەنجىڭ شەھىرى|नांजिंग|नानजिंग|नान्जिङ|নানজিং|ਨਾਨਜਿੰਗ|நாஞ்சிங்|നാൻജിങ്|หนานจิง|နန်ကျင်းမြို့|ნანკინი|ናንጂንግ|南京|南京市|난징|난징 시|남경
932	America/New_York	Rhode Island
935	Asia/Shanghai	Baoshan
9352	Australia/Sydney	Australia (Sydney) Time
936	Asia/Shanghai	Jing’an
9366	Europe/Budapest	Hungary Time
937	America/Jamaica	Kingston
94	America/New_York	Vermont
940	Asia/Aden	Taiz
940	Asia/Tokyo	Kitakyushu
940	Asia/Tokyo	Setagaya
9418	Africa/Johannesburg	Johannesburg|EGoli|Giochanesmpournk|IGoli|IJohannesburg|Ioannesburgum|Jo'anna|Joanesburgo|Joburg|Jog'annesburg|Joganesburg|Jogannesburg|Johanesburgas|Johanesburgo|Johannesarborg|Johannesbourg|Johannesburga|Johannesburgo|Johannesburgu|Jokhanesburg|Jokhanezburg|Jokhannesburg|J·ohanesbôrg|Jóhannesarborg|Xohanesburgo|Yohannesburg|Yohannesburq|Yohannésburg|Yok-hon-ni-su-pau|Yok-hon-nì-sṳ̂-páu|Yoxannesburg|cohannes beirk|iohanesburgi|johanesabarga|johanisabaraga|johannesbarga|johansabarga|jokanasperk|jwhansbrgh|jwhansbrj|yohaneseubeogeu|yohanesuburugu|yue han nei si bao|yue han ni si bao|ywhnsbwrg|zhwhansbwrg|Γιοχάνεσμπουργκ|Ёганесбург|Јоханезбург|Јоханесбург|Йоганнесбург|Йогьаннесбург|Йоханесбург|Йоханнесбург|Յոհաննեսբուրգ|יאהאנעסבורג|יוהנסבורג|جوهانسبرج|جوهانسبرغ|جوہانسبرگ|جۆھانسبێرگ|ژوهانسبورگ|یوہانس برگ|जोहन्नेस्बर्ग|जोहान्सबर्ग|জোহানেসবার্গ|ਜੋਹਾਨਿਸਬਰਗ|ஜோகானஸ்பேர்க்|ജൊഹാനസ്‌ബർഗ്|โจฮันเนสเบิร์ก|ဂျိုဟန္နက်စဗတ်မြို့|იოჰანესბურგი|ጆሃንስበርግ|ヨハネスブルグ|約翰尼斯堡|约翰内斯堡|요하네스버그
942	Asia/Jakarta	Padang
943	Asia/Kolkata	Hubballi
944	Asia/Shanghai	Huludao
946	Asia/Riyadh	Sulţānah
948	America/Argentina/Cordoba	Rosario
9485	Europe/Minsk	Belarus|Беларусь
950	Africa/Lagos	Enugu
950	Asia/Shanghai	Zhenjiang
95540	Asia/Ho_Chi_Minh|Asia/Bangkok	Vietnam|Việt Nam
956	Asia/Hong_Kong	Victoria
958	Africa/Djibouti	Djibouti|جيبوتي
9587	America/Tegucigalpa	Honduras
959	Asia/Shanghai	Linfen
959	Asia/Shanghai	Xiangtan
96	America/Antigua	Antigua and Barbuda|Antigua & Barbuda
96	Indian/Mahe	Seychelles
9600	Asia/Shanghai	Xi’an|Ch'ang-an|Ch'ang-an-hsien|Ch’ang-an|Ch’ang-an-hsien|Hsi Gnan Fu|Hsi-an|Hsi-an-shih|Hsi-ching|Hsi-ching-shih|Hsingan|Si-Gan-Fu|Sian|Sian'|Siana|Sianas|Sianfu|Siano|Siaņa|Siking|Singan|Singano|Sjan|Tay An|Tây An|Xi'an|Xi'an - xi an|Xi'an Shi|Xian|Xi’an Shi|Xī'ān|jiyana|shyan|si xan|si'ana|sian si|siyani|syan|xi an|xi an shi|Ŝiano|Ŝingano|Šjan|Сиань|Сіань|سیان|شىئەن شەھىرى|شيآن|शिआन|জিয়ান|ਸ਼ੀਆਨ|ซีอาน|ስያን|西安|西安市|시안 시
9606	Africa/Cairo	Cairo|Al Qahirah|Al Qāhirah|Caire|Cairu|Cairus|Caïro|El Caire|El Cairo|El Kahira|El Kahirah|El-Qahira|El-Qâhira|Gahire|Il Cairo|Kaherah|Kahira|Kahirae|Kahire|Kahirä|Kair|Kaira|Kairas|Kairo|Kairó|Kajro|Kayro|Kaíró|Kaïro|Káhira|Le Caire|Lo Cayiro|Lungsod ng Cairo|Masr|Misr|O Cairo|Qahirə|alqahrt|kai luo|kailo|kairo|kayaro|keyro|khiro|qahrh|qhyr|Ël Cairo|Ël Càiro|Κάιρο|Каир|Каиро|Кайро|Каїр|Գահիրէ|Կահիրե|קהיר|القاهرة|قاهره|قاھىرە|قاہرہ|কায়রো|கெய்ரோ|ไคโร|ཁ་ཡི་རོ|ქაირო|ካይሮ|カイロ|开罗|開羅|카이로
962	Asia/Kolkata	Guwahati
963	Asia/Kolkata	Tiruppur
9630	Asia/Dubai	United Arab Emirates|الإمارات العربية المتحدة|UAE|Emirates
9644	Asia/Shanghai	Dongguan|Deng-uang|Dongguan City|Dongwen shehiri|Dunguan|Dunguan'|Dĕ̤ng-uāng|GJong Hoan|Ntonkouan|Tong-koan-chhi|Tong-kóan-chhī|Tung-kon-su|Tung-kuan|Tungkuan|Tungkun|Tûng-kón-sṳ|dong guan|dong guan shi|dong wan shi|donggu'ana|dung-gwan si|dwnghqwan|dwngwan|tonkuvan|Đông Hoản|Ντογκουάν|Донггуан|Дунгуан|Дунгуань|Дунґуань|דונגגוואן|دونغقوان|دونگوان|ڈwngwan|ڈونگ گوآن|ڈونگوان|डोंग्गूआन|டொங்குவான்|东莞|东莞市|東莞|東莞市|둥관 시
965	Asia/Manila	Cebu City
965	Asia/Shanghai	Sanhe
9664	Africa/Kampala	Uganda Time
96648	Asia/Bangkok|Asia/Ho_Chi_Minh|Asia/Phnom_Penh|Asia/Vientiane	Indochina Time
968	Europe/Kyiv	Dnipro
970	Asia/Kolkata	Chandigarh
971	Asia/Jerusalem	Jerusalem
972	Africa/Casablanca	Salé
972	Asia/Shanghai	Bengbu
973	America/Managua	Managua
9733	Asia/Tokyo	Tokyo|Edo|Tochiu|Tocio|Tokija|Tokijas|Tokio|Tokió|Toquio|Tòquio|Tókýó|Tóquio|Tōkyō|Tʻokʻio|dokyo|dong jing|dong jing dou|dong-gyeong|tokeiyw|toki'o|tokkiyo|tokyo|twkyw|twqyw|Τόκιο|Токио|Токіо|Թոքիօ|Տոկիո|טוקיו|توكيو|توکیو|طوكيو|ܛܘܟܝܘ|ܜܘܟܝܘ|टोक्यो|টোকিও|டோக்கியோ|โตเกียว|ტოკიო|东京|東京|東京都|도쿄|동경
974	America/Chicago	Austin
975	Asia/Karachi	Sargodha
9768	Europe/Budapest	Hungary|Magyarország
978	America/Caracas	Ciudad Guayana
979	America/Bogota	Kennedy
979	Asia/Shanghai	Pingdingshan
979	Asia/Tokyo	Chiba
980	Africa/Lagos	Zaria
982	Asia/Yekaterinburg	Perm
983	Africa/Windhoek	Namibia Time
983	Europe/Istanbul	Esenyurt
98423	Africa/Cairo	Egypt|مصر
987	America/Chicago	Mississippi
987	Asia/Shanghai	Benxi
989	Asia/Shanghai	Laiwu
991	Asia/Shanghai	Yueyang
992	Asia/Shanghai	Meizhou
994	America/Guatemala	Guatemala City
995	Africa/Casablanca	Marrakesh
9956	Asia/Amman	Jordan|الأردن
9965	Africa/Dakar	Senegal Time
997	America/Los_Angeles	San Jose
997	Asia/Kolkata	Sholapur
998	Asia/Shanghai	Dongying
998	Asia/Shanghai	Luzhou
999	America/Regina|America/Swift_Current	Saskatchewan
"""
